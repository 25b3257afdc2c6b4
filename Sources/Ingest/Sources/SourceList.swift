// SPDX-License-Identifier: MIT

internal import Naming

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The sources of a build: patterns and directories replaced by their files, lists by their feeds, each
/// file and each address once.
package struct SourceList {
  private(set) var sources: [Source] = []
  private let readers: SourceReaders
  private let copies: CopyFolder
  private var seen: Set<String> = []

  /// Lists in lists beyond this depth are not read.
  private static let depthLimit = 4
  /// More sources than these are not read.
  private static let sourceLimit = 100_000

  package init(_ names: [SourceName], readers: SourceReaders, copies: CopyFolder) {
    self.readers = readers
    self.copies = copies
    for name in names { add(name, depth: 0) }
  }

  /// The addresses that may be fetched, those in lists included.
  package var addresses: [String] {
    sources.filter { $0.origin == .address || ($0.origin == .list && isAddress($0.name)) }
      .map(\.name)
  }

  private func isAddress(_ name: String) -> Bool {
    SourceName(name, isUsers: true, directory: "/").isAddress
  }

  private mutating func add(_ name: SourceName, depth: Int) {
    guard sources.count < Self.sourceLimit else { return }
    if name.isAddress {
      addAddress(name, depth: depth)
    } else if FileManager.default.fileExists(atPath: name.text) {
      addPath(name, depth: depth)
    } else if name.isOptional {
      return
    } else if name.isPattern {
      addMatches(name, depth: depth)
    } else {
      append(Source(name: name.text, file: name.text, origin: .named), key: name.text)
    }
  }

  private mutating func addPath(_ name: SourceName, depth: Int) {
    guard FileWalk.leadsToDirectory(name.text) else { return addFile(name, .named, depth: depth) }
    let files = FileWalk.files(below: name.text)
    if files.isEmpty {
      var source = Source(name: name.text, file: nil, origin: .named)
      source.refuse("\(name.text) is a directory without files; name another")
      append(source, key: name.text)
    }
    for file in files { addFile(name.with(text: file), .found, depth: depth) }
  }

  private mutating func addMatches(_ name: SourceName, depth: Int) {
    let files = FileWalk.matches(name.text)
    for file in files { addFile(name.with(text: file), .named, depth: depth) }
    guard files.isEmpty else { return }
    var source = Source(name: name.text, file: nil, origin: .named)
    source.refuse("\(name.text) matches no file; correct the pattern")
    append(source, key: name.text)
  }

  private mutating func addFile(_ name: SourceName, _ origin: Source.Origin, depth: Int) {
    let source = Source(name: name.text, file: name.text, origin: origin)
    guard append(source, key: Self.realPath(name.text)) else { return }
    addFeeds(of: name, file: name.text, depth: depth)
  }

  private mutating func addAddress(_ name: SourceName, depth: Int) {
    guard name.isUsers else {
      var source = Source(name: name.text, file: nil, origin: .workspaceAddress)
      source.refuse(SourceKind.workspaceURL.refusal(of: name.text))
      append(source, key: name.text)
      return
    }
    let file = copies.path(of: name.text)
    let key = WebAddress(name.text)?.key ?? name.text
    var source = Source(name: name.text, file: file, origin: .address)
    source.charset = copies.state(of: name.text)?.charset
    guard append(source, key: key) else { return }
    guard FileManager.default.fileExists(atPath: file) else {
      sources[sources.count - 1].file = nil
      sources[sources.count - 1].refuse(
        copies.state(of: name.text)?.failure
          ?? "\(name.text) has not been fetched yet; podcast-ls index refresh fetches it")
      return
    }
    addFeeds(of: name, file: file, depth: depth)
  }

  /// Replaces the source just added by a list and its feeds, where it is one.
  private mutating func addFeeds(of name: SourceName, file: String, depth: Int) {
    guard let reader = readers.outlines, Self.isList(file) else { return }
    let place = sources.count - 1
    sources[place].origin = .list
    guard depth < Self.depthLimit else {
      sources[place].refuse("\(name.text) is a list in a list in a list; name it itself")
      return
    }
    do throws(SourceError) {
      let (feeds, problems) = try reader.read(
        SourceFile(path: file, name: name.text, charset: sources[place].charset))
      sources[place].problems = problems
      let list = FeedList(name: name, feeds: feeds)
      if let refusal = list.refusal { sources[place].refuse(refusal) }
      for feed in list.sources { add(feed, depth: depth + 1) }
    } catch {
      sources[place].refuse(error.message)
    }
  }

  /// - Returns: whether it is new.
  @discardableResult
  private mutating func append(_ source: Source, key: String) -> Bool {
    guard seen.insert(key).inserted else { return false }
    sources.append(source)
    return true
  }

  private static func isList(_ path: String) -> Bool {
    guard let head = try? SourceFile(path: path).read(upTo: 4096) else { return false }
    return SourceKind.isList(head)
  }

  private static func realPath(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }
}
