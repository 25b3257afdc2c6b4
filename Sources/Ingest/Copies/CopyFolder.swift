// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The copies of what addresses gave, kept for offline use: `$XDG_CACHE_HOME/podcast-ls/copies/`.
///
/// A copy is two files: the bytes, and what is known of them (`CopyState`). Each is replaced as a
/// whole, and the state names the very file it speaks of, so that a crash at any moment leaves a pair
/// that agrees or one that is seen not to. All reading is free; writing goes through `CopyClaims`.
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

  /// Where the copy of an address is, or would be: the same for ever.
  package func path(of address: String) -> String {
    CopyName(address).path(.body, in: path)
  }

  /// What is known of the copy of an address; nil when nothing is, or when it is damaged.
  package func state(of address: String) -> CopyState? {
    guard let state = state(at: CopyName(address).path(.state, in: path)) else { return nil }
    return state.address == address ? state : nil
  }

  /// Whether the bytes that a state speaks of are there as they were stored.
  package func isIntact(_ state: CopyState) -> Bool {
    guard let body = state.body else { return false }
    let stamp = FileStamp(path: path(of: state.address))
    return stamp.size == body.size && stamp.modified == body.modified
  }

  /// The addresses of which something is known, whether or not their bytes are here; sorted.
  package func addresses() -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [] }
    return names.filter { CopyName.part(ofFile: $0) == .state }
      .compactMap { state(at: path + "/" + $0)?.address }
      .sorted()
  }

  private func state(at path: String) -> CopyState? {
    guard let file = try? SourceFile(path: path),
      let bytes = try? file.readAll(limit: CopyState.sizeLimit)
    else { return nil }
    return CopyState(json: bytes)
  }
}
