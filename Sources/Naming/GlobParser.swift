// SPDX-License-Identifier: MIT

/// Takes patterns apart; what is not well formed stands for itself.
enum GlobParser {
  /// More choices than this are no pattern anyone writes; the rest then keeps its braces.
  private static let limit = 256

  /// The patterns that braces stand for.
  static func choices(_ pattern: String) -> [String.UnicodeScalarView] {
    var done: [String.UnicodeScalarView] = []
    var pending = [pattern.unicodeScalars]
    while let next = pending.popLast() {
      guard done.count + pending.count < limit, let expanded = expandFirst(next) else {
        done.append(next)
        continue
      }
      pending += expanded.reversed()
    }
    return done
  }

  private static func expandFirst(_ text: String.UnicodeScalarView) -> [String.UnicodeScalarView]? {
    guard let open = text.firstIndex(of: "{") else { return nil }
    var depth = 0
    var start = text.index(after: open)
    var parts: [Substring.UnicodeScalarView] = []
    for index in text[open...].indices {
      switch text[index] {
      case "{": depth += 1
      case "}": depth -= 1
      case "," where depth == 1:
        parts.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
      guard depth == 0 else { continue }
      parts.append(text[start..<index])
      let rest = text[text.index(after: index)...]
      return parts.map { String.UnicodeScalarView(text[..<open] + $0 + rest) }
    }
    return nil
  }

  /// The steps of a pattern without braces.
  static func tokens(_ pattern: String.UnicodeScalarView) -> [GlobToken] {
    var tokens: [GlobToken] = []
    var rest = pattern[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*": tokens.append(star(&rest))
      case "?": tokens.append(.any)
      case "[": tokens.append(set(&rest) ?? .scalar("["))
      case "\\": tokens.append(.scalar(rest.popFirst() ?? "\\"))
      default: tokens.append(.scalar(scalar))
      }
    }
    return tokens
  }

  private static func star(_ rest: inout Substring.UnicodeScalarView) -> GlobToken {
    guard rest.first == "*" else { return .star }
    while rest.first == "*" { rest.removeFirst() }
    guard rest.first == "/" else { return .doubleStar }
    rest.removeFirst()
    return .folders
  }

  private static func set(_ rest: inout Substring.UnicodeScalarView) -> GlobToken? {
    guard let close = rest.dropFirst().firstIndex(of: "]") else { return nil }
    var inside = rest[..<close]
    let isNegated = inside.first == "!" || inside.first == "^"
    if isNegated { inside.removeFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while let low = inside.popFirst() {
      guard inside.first == "-", let high = inside.dropFirst().first, low <= high else {
        ranges.append(low...low)
        continue
      }
      inside = inside.dropFirst(2)
      ranges.append(low...high)
    }
    rest = rest[rest.index(after: close)...]
    return .set(ranges, isNegated: isNegated)
  }
}
