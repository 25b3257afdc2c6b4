// SPDX-License-Identifier: MIT

/// A pattern of paths: `*`, `?` and `[a-z]` within a component, `**` across them, `{a,b}` for choices.
///
/// `**/` also stands for no folder at all. Matching is of the whole path, case counts, and costs the
/// length of the path times that of the pattern, whatever the pattern.
package struct Glob: Hashable, Sendable {
  private var choices: [[GlobToken]]

  package init(_ pattern: String) {
    choices = GlobParser.choices(pattern).map { GlobParser.tokens($0) }
  }

  /// Whether a text means more than itself as a pattern.
  package static func isPattern(_ text: String) -> Bool {
    text.utf8.contains { "*?[{".utf8.contains($0) }
  }

  /// Whether the pattern matches the whole of a path, whose components are parted by `/`.
  package func matches(_ path: String) -> Bool {
    choices.contains { GlobMatch(tokens: $0).matches(path) }
  }
}

/// One step of a pattern.
enum GlobToken: Hashable, Sendable {
  case scalar(Unicode.Scalar)
  /// Any scalar but `/`.
  case any
  case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  /// Any run without `/`.
  case star
  /// Any run.
  case doubleStar
  /// `**/`: no folder, or any.
  case folders
}

/// Follows all ways through a pattern at once, so that none is tried twice.
private struct GlobMatch {
  let tokens: [GlobToken]

  func matches(_ path: String) -> Bool {
    var active = [Bool](repeating: false, count: tokens.count + 1)
    enter(0, &active)
    for scalar in path.unicodeScalars {
      var next = [Bool](repeating: false, count: tokens.count + 1)
      for (index, token) in tokens.enumerated() where active[index] {
        step(token, index, scalar, &next)
      }
      active = next
    }
    return active[tokens.count]
  }

  /// Makes a state active, and those it may pass into without reading.
  private func enter(_ state: Int, _ active: inout [Bool]) {
    var state = state
    while !active[state] {
      active[state] = true
      guard state < tokens.count else { return }
      switch tokens[state] {
      case .star, .doubleStar, .folders: state += 1
      case .scalar, .any, .set: return
      }
    }
  }

  private func step(
    _ token: GlobToken, _ index: Int, _ scalar: Unicode.Scalar, _ next: inout [Bool]
  ) {
    switch token {
    case .scalar(let wanted): if scalar == wanted { enter(index + 1, &next) }
    case .any: if scalar != "/" { enter(index + 1, &next) }
    case .set(let ranges, let isNegated):
      let isInside = ranges.contains { $0.contains(scalar) }
      if isInside != isNegated, scalar != "/" { enter(index + 1, &next) }
    case .star: if scalar != "/" { enter(index, &next) }
    case .doubleStar: enter(index, &next)
    case .folders:
      if scalar == "/" { enter(index + 1, &next) }
      // Within a folder's name the way on is barred until its `/`.
      next[index] = true
    }
  }
}
