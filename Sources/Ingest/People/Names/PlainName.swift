// SPDX-License-Identifier: MIT

internal import Naming

/// A name as its person would write it, however a source does: `Dr. Ada Example, PhD` and
/// `Example, Ada` are `Ada Example`.
enum PlainName {
  /// The name without titles and degrees, the given name first.
  ///
  /// A name that would be empty stays as it is.
  static func of(_ name: String) -> String {
    if isPlain(name) { return name }
    let parts = name.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    let named = parts.filter { !isDegree($0) }
    let ordered = isReversed(named) ? named[1] + " " + named[0] : named.joined(separator: ", ")
    let plain = withoutTitles(ordered)
    return plain.isEmpty ? name.trimmed : plain
  }

  /// Whether a name has nothing to be taken off, told by its first word: what most names are.
  private static func isPlain(_ name: String) -> Bool {
    let bytes = name.utf8.span
    guard bytes.count > 1, (bytes[0] | 0x20) &- 0x61 < 26 else { return false }
    var end = bytes.count
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte >= 0x80 || byte == 0x20 || (byte | 0x20) &- 0x61 < 26 else { return false }
      if byte == 0x20, end == bytes.count { end = index }
    }
    guard end < bytes.count, bytes[bytes.count - 1] &- 0x21 < 0x5E else { return false }
    let first = WordRuns.cut(Array(name.utf8.prefix(end)))
    return first.count == 1 && !Lexicon.shared.kinds(of: first[0].key).contains(.honorific)
  }

  /// `Example, Ada`: a given name behind the comma, and no more than names have.
  private static func isReversed(_ parts: [String]) -> Bool {
    guard parts.count == 2, let given = Prose(parts[1]).tokens.first else { return false }
    return given.kinds.contains(.given)
      && parts.allSatisfy { (1...3).contains(Prose($0).tokens.count) }
  }

  private static func withoutTitles(_ name: String) -> String {
    let prose = Prose(name)
    let titles = prose.tokens.prefix {
      $0.kinds.contains(.honorific) && !$0.kinds.contains(.given) && $0.shape.contains(.capital)
    }
    guard let first = prose.tokens.dropFirst(titles.count).first,
      prose.tokens.count > titles.count + 1
    else { return name.trimmed }
    return String(name.utf8.dropFirst(first.bytes.lowerBound)) ?? name
  }

  private static func isDegree(_ part: String) -> Bool {
    guard part.utf8.count(where: { ($0 | 0x20) &- 0x61 < 26 }) <= longestDegree else {
      return false
    }
    return degrees.contains(part.lowercased().filter(\.isLetter))
  }

  private static let degrees: Set<String> = [
    "phd", "md", "msc", "ma", "mba", "rn", "esq", "bsc", "dphil", "mph", "psyd", "ms", "cpa",
  ]
  private static let longestDegree = 5
}
