// SPDX-License-Identifier: MIT

/// Tells whether two names are forms of one in a language that inflects them.
enum SlavicForms {
  /// Whether every word of one begins as the other's, but for an ending of three letters.
  static func areOne(_ first: String, _ second: String) -> Bool {
    let (first, second) = (first.split(separator: " "), second.split(separator: " "))
    guard first.count == second.count,
      (first + second).contains(where: { $0.utf8.contains { $0 >= 0xC4 } })
    else { return false }
    return zip(first, second).allSatisfy { haveOneStem($0, $1) }
  }

  private static func haveOneStem(_ first: Substring, _ second: Substring) -> Bool {
    let common = zip(first, second).prefix { $0 == $1 }.count
    let longest = max(first.count, second.count)
    return common > 2 && longest - common <= 3 || first == second
  }
}
