// SPDX-License-Identifier: MIT

/// Tells whether two names are forms of one in a language that inflects them.
enum SlavicForms {
  /// Whether every word of one begins as the other's, but for an ending of three letters.
  static func areOne(_ first: String, _ second: String) -> Bool {
    guard mayInflect(first) || mayInflect(second) else { return false }
    let (first, second) = (first.split(separator: " "), second.split(separator: " "))
    return first.count == second.count && zip(first, second).allSatisfy { haveOneStem($0, $1) }
  }

  /// Whether a name has letters of such a language, or others beyond Latin 1.
  private static func mayInflect(_ name: String) -> Bool {
    name.utf8.contains { $0 >= 0xC4 }
  }

  private static func haveOneStem(_ first: Substring, _ second: Substring) -> Bool {
    let common = zip(first, second).prefix { $0 == $1 }.count
    let longest = max(first.count, second.count)
    return common > 2 && longest - common <= 3 || first == second
  }
}
