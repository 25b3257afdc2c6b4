// SPDX-License-Identifier: MIT

internal import Naming

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The sources of a build: paths as they are named, globs replaced by the files they match.
struct SourceList {
  struct Source: Equatable {
    var path: String
    /// Why it cannot be read, known without opening it.
    var problem: String?
    /// Set for an address, which nothing on disk can tell the age of.
    var addressKind: SourceKind?
  }

  let sources: [Source]

  /// Directories beyond this many entries are not looked into.
  private static let walkLimit = 200_000

  init(_ names: [SourceName]) {
    var seen: Set<String> = []
    sources = names.flatMap(Self.resolve).filter { seen.insert($0.path).inserted }
  }

  private static func resolve(_ name: SourceName) -> [Source] {
    if name.isAddress { return [address(name)] }
    guard name.text.contains(where: { "*?[{".contains($0) }),
      !FileManager.default.fileExists(atPath: name.text)
    else { return [Source(path: name.text)] }
    let paths = matches(name.text)
    if !paths.isEmpty { return paths.map { Source(path: $0) } }
    return [Source(path: name.text, problem: "\(name.text) matches no file; correct the pattern")]
  }

  private static func address(_ name: SourceName) -> Source {
    let kind: SourceKind = name.isUsers ? .url : .workspaceURL
    return Source(path: name.text, problem: kind.refusal(of: name.text), addressKind: kind)
  }

  /// The files below the part of a pattern that has no wildcard, hidden ones aside, sorted.
  private static func matches(_ pattern: String) -> [String] {
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: true)
    let fixed = parts.prefix { part in !part.contains { "*?[{".contains($0) } }
    let depth = pattern.contains("**") ? 64 : parts.count - fixed.count
    var walk = Walk(glob: Glob(pattern), left: walkLimit)
    walk.visit("/" + fixed.joined(separator: "/"), depth: depth)
    return walk.found.sorted()
  }

  private struct Walk {
    let glob: Glob
    var left: Int
    var found: [String] = []

    mutating func visit(_ directory: String, depth: Int) {
      guard depth > 0, let names = try? FileManager.default.contentsOfDirectory(atPath: directory)
      else { return }
      for name in names.sorted() where !name.hasPrefix(".") && left > 0 {
        left -= 1
        let path = directory == "/" ? "/" + name : directory + "/" + name
        if isDirectory(path) {
          visit(path, depth: depth - 1)
        } else if glob.matches(path) {
          found.append(path)
        }
      }
    }

    /// A link to a directory is not followed: it may lead in a circle.
    private func isDirectory(_ path: String) -> Bool {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      return attributes?[.type] as? FileAttributeType == .typeDirectory
    }
  }
}
