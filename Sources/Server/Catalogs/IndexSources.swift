// SPDX-License-Identifier: MIT

internal import Catalog

/// What a session asks about the sources of an index, told once from its manifest.
///
/// Of thousands of sources that takes longer than an answer may, so it is made off the answering thread.
package struct IndexSources: Sendable {
  /// A problem of one source, as it is said.
  struct Problem: Sendable {
    let text: String
    /// Whether the source is what an address gave, and may give something else when asked again.
    let isOfAddress: Bool
  }

  /// The files the index was made from: those of directories and lists too.
  let paths: Set<String>
  /// The folders they are in.
  let folders: Set<String>
  /// Whether some source is an address, which can be asked again.
  let hasAddresses: Bool
  let problems: [Problem]

  /// Of no index.
  init() {
    self.init(Manifest(sources: [], builtAt: 0))
  }

  init(_ manifest: Manifest) {
    let paths = manifest.sources.lazy.map(\.path).filter { $0.utf8.first == UInt8(ascii: "/") }
    self.paths = Set(paths)
    folders = Set(paths.map { $0[..<($0.lastIndex(of: "/") ?? $0.endIndex)] }).reduce(into: []) {
      $0.insert(FilePath.normalized(String($1)))
    }
    hasAddresses = manifest.sources.contains(where: \.isAddress)
    problems = manifest.sources.flatMap { source in
      source.problems.map {
        Problem(text: $0.text(in: source.path), isOfAddress: source.isAddress)
      }
    }
  }
}

extension SourceState {
  fileprivate var isAddress: Bool {
    guard let colon = path.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return path.utf8[colon...].starts(with: "://".utf8)
  }
}
