// SPDX-License-Identifier: MIT

/// Words, names and titles that mean nothing and are the same in every run.
struct InventedWords {
  private static let onsets = Array("bdfghjklmnprstvz")
  private static let vowels = Array("aeiou")

  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A number below `bound`.
  mutating func number(below bound: Int) -> Int {
    Int(next() % UInt64(max(bound, 1)))
  }

  mutating func word() -> String {
    var word = ""
    for _ in 0..<2 + number(below: 3) {
      word.append(Self.onsets[number(below: Self.onsets.count)])
      word.append(Self.vowels[number(below: Self.vowels.count)])
    }
    return word
  }

  /// A word with a capital.
  mutating func name() -> String {
    let word = word()
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  mutating func sentence(words count: Int) -> String {
    name() + (1..<count).map { _ in " " + word() }.joined() + "."
  }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
