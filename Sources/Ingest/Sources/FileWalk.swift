// SPDX-License-Identifier: MIT

internal import Naming

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Finds the files below a directory, hidden ones aside.
struct FileWalk {
  private let glob: Glob?
  private var left = 200_000
  private var found: [String] = []

  /// Deeper directories are not looked into.
  private static let depthLimit = 64

  /// The files that a pattern with wildcards matches, sorted.
  ///
  /// Cost: the entries below the part of the pattern that has no wildcard, 200,000 at most.
  static func matches(_ pattern: String) -> [String] {
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: true)
    let fixed = parts.prefix { part in !part.contains { "*?[{".contains($0) } }
    let depth = pattern.contains("**") ? depthLimit : parts.count - fixed.count
    var walk = FileWalk(glob: Glob(pattern))
    walk.visit("/" + fixed.joined(separator: "/"), depth: depth)
    return walk.found.sorted()
  }

  /// All files below a directory, sorted.
  static func files(below directory: String) -> [String] {
    var walk = FileWalk(glob: nil)
    walk.visit(directory, depth: depthLimit)
    return walk.found.sorted()
  }

  /// Whether a path is a directory, or a link to one.
  static func leadsToDirectory(_ path: String) -> Bool { type(of: path + "/.") == .typeDirectory }

  private static func type(of path: String) -> FileAttributeType? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType
  }

  private init(glob: Glob?) {
    self.glob = glob
  }

  private mutating func visit(_ directory: String, depth: Int) {
    guard depth > 0, let names = try? FileManager.default.contentsOfDirectory(atPath: directory)
    else { return }
    for name in names.sorted() where !name.hasPrefix(".") && left > 0 {
      left -= 1
      let path = directory == "/" ? "/" + name : directory + "/" + name
      switch Self.type(of: path) {
      case .typeDirectory: visit(path, depth: depth - 1)
      // A link to a directory is not followed: it may lead in a circle.
      case .typeSymbolicLink where Self.leadsToDirectory(path): break
      default: if glob?.matches(path) ?? true { found.append(path) }
      }
    }
  }
}
