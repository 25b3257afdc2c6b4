// SPDX-License-Identifier: MIT

/// What an index was built from, and when.
package struct Manifest: Equatable, Sendable {
  package var sources: [SourceState]
  /// Seconds since 1970-01-01T00:00:00Z.
  package var builtAt: Int64

  package init(sources: [SourceState], builtAt: Int64) {
    self.sources = sources
    self.builtAt = builtAt
  }
}

/// One source as it was when it was read: what tells whether it has changed since.
package struct SourceState: Equatable, Sendable {
  package var path: String
  package var kind: String
  /// Bytes.
  package var size: Int64
  /// Nanoseconds since 1970-01-01T00:00:00Z.
  package var modified: Int64
  /// How many episodes it gave.
  package var episodes: Int
  package var problems: [SourceProblem]
  /// The slugs of the shows it has episodes of.
  package var shows: [String] = []

  package init(
    path: String, kind: String, size: Int64, modified: Int64, episodes: Int,
    problems: [SourceProblem]
  ) {
    self.path = path
    self.kind = kind
    self.size = size
    self.modified = modified
    self.episodes = episodes
    self.problems = problems
  }
}

/// What could not be read in a source.
package struct SourceProblem: Equatable, Sendable {
  /// 1-based; 0 when it is the whole source.
  package var line: Int
  package var message: String

  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }

  /// The problem as a line for the user, which names the source and, where it is about one, the line.
  package func text(in path: String) -> String {
    if line == 0 && message.hasPrefix(path) { return message }
    return "\(line > 0 ? "\(path):\(line)" : path): \(message)"
  }
}
