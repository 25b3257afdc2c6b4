// SPDX-License-Identifier: MIT

internal import Naming

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The feeds a user has subscribed to: `$XDG_CONFIG_HOME/podcast-ls/subscriptions.opml`.
///
/// It is the user's file: what they write into it by hand stays as it is.
package struct Subscriptions: Sendable {
  package let path: String
  private let readers: SourceReaders

  /// - Parameters:
  ///   - path: where the list is; nil means where the XDG Base Directory Specification has it.
  ///   - environment: `XDG_CONFIG_HOME` where it is absolute, else `HOME` and `.config`.
  package init(path: String? = nil, environment: [String: String], readers: SourceReaders) {
    self.readers = readers
    if let path {
      self.path = path
    } else if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") {
      self.path = config + "/podcast-ls/subscriptions.opml"
    } else {
      self.path = (environment["HOME"] ?? "/tmp") + "/.config/podcast-ls/subscriptions.opml"
    }
  }

  /// The feeds in the order of the file; none when there is no file.
  package func feeds() throws(SourceError) -> [OutlineFeed] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    guard let reader = readers.outlines else { return [] }
    return try reader.read(SourceFile(path: path)).feeds
  }

  /// Adds feeds that are not there yet.
  ///
  /// - Returns: those that were added.
  package func add(_ feeds: [OutlineFeed]) throws(BuildError) -> [OutlineFeed] {
    try changed { (list: inout OutlineText) throws(BuildError) in
      var known = Set(
        try BuildError.of { () throws(SourceError) in try self.feeds() }.map { Self.key($0.xmlURL) }
      )
      let new = feeds.filter { known.insert(Self.key($0.xmlURL)).inserted }
      guard new.isEmpty || list.add(new) else {
        let reason = "\(path) has no </body> to add a feed before; correct it by hand"
        throw .source(SourceError(message: reason))
      }
      return new
    }
  }

  /// Removes feeds by their address or path.
  ///
  /// - Returns: whether there was such a feed.
  package func remove(_ xmlURL: String) throws(BuildError) -> Bool {
    let key = Self.key(xmlURL)
    return try changed { (list: inout OutlineText) throws(BuildError) in
      list.remove { Self.key($0) == key }
    }
  }

  /// One process at a time; a crash leaves the old file or the new one.
  private func changed<Value>(
    _ change: (inout OutlineText) throws(BuildError) -> Value
  ) throws(BuildError) -> Value {
    try DurableFile.makeDirectory(folder)
    let lock = try BuildLock(path: path + ".lock")
    defer { withExtendedLifetime(lock) {} }
    var list = try read()
    let before = list
    let value = try change(&list)
    if list != before {
      try DurableFile.write(Array(list.text.utf8), to: path)
      try DurableFile.syncDirectory(folder)
    }
    return value
  }

  private func read() throws(BuildError) -> OutlineText {
    guard FileManager.default.fileExists(atPath: path) else { return .empty }
    let bytes = try BuildError.of { () throws(SourceError) in
      try SourceFile(path: path).readAll(limit: 64 << 20)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .source(SourceError(message: "\(path) is not UTF-8; save it as UTF-8"))
    }
    return OutlineText(text)
  }

  private var folder: String {
    "/" + path.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// The same feed, however its address is written.
  private static func key(_ xmlURL: String) -> String {
    WebAddress(xmlURL)?.key ?? xmlURL
  }
}
