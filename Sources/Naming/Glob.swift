// SPDX-License-Identifier: MIT

/// A pattern of paths: `*`, `?`, `[a-z]`, `{a,b}` within a path component, `**` across components.
package struct Glob: Sendable {
  package init(_ pattern: String) {}

  /// Whether the pattern matches the whole of a path.
  package func matches(_ path: String) -> Bool { false }
}
