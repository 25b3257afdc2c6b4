// SPDX-License-Identifier: MIT

internal import Naming

/// The copies of what addresses gave, kept for offline use: `$XDG_CACHE_HOME/podcast-ls/copies/`.
package struct CopyFolder: Sendable {
  package let path: String

  /// - Parameter environment: `XDG_CACHE_HOME` where it is absolute, else `HOME` and `.cache`.
  package init(environment: [String: String]) {
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      path = cache + "/podcast-ls/copies"
    } else {
      path = (environment["HOME"] ?? "/tmp") + "/.cache/podcast-ls/copies"
    }
  }

  /// Where the copy of an address is, or would be.
  package func path(of address: String) -> String {
    path + "/" + String(StableHash(address).value, radix: 16)
  }
}
