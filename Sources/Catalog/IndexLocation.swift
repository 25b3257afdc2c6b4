// SPDX-License-Identifier: MIT

internal import Naming

/// Where the index of a set of sources lives: `$XDG_CACHE_HOME/podcast-ls/index-<hash>.idx`.
package struct IndexLocation: Equatable, Sendable {
  package var indexPath: String
  /// Held by the one process that builds the index.
  package var lockPath: String
  /// Where readable pages of entries are generated.
  package var pagesDirectory: String
  /// Written anew whenever the copy of some address has changed, so that whoever uses it can watch this.
  package var copiesStampPath: String

  /// - Parameters:
  ///   - sources: As configured and made absolute; their order counts.
  ///   - environment: `XDG_CACHE_HOME` where it is absolute, else `HOME` and `.cache`, else `/tmp`.
  package init(sources: [String], environment: [String: String]) {
    let directory = Self.cacheDirectory(environment) + "/podcast-ls"
    let hash = sources.reduce(StableHash(value: 0)) { $0.combined(with: StableHash($1)) }
    let name = "\(directory)/index-\(Self.hexadecimal(hash.value))"
    indexPath = name + ".idx"
    lockPath = name + ".lock"
    pagesDirectory = name + ".pages"
    copiesStampPath = directory + "/copies.changed"
  }

  private static func cacheDirectory(_ environment: [String: String]) -> String {
    // The XDG Base Directory Specification has relative paths ignored.
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") { return cache }
    if let home = environment["HOME"], home.hasPrefix("/") { return home + "/.cache" }
    return "/tmp"
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
