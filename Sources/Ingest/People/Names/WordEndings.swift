// SPDX-License-Identifier: MIT

/// Endings of words, each with what it says, in the order in which they are tried.
struct WordEndings<Value: Sendable>: Sendable {
  typealias Ending = (text: String, value: Value)

  private let all: [Ending]
  /// Those whose last letter is this one of ASCII.
  private let byLetter: [UInt8: [Ending]]

  init(_ endings: [Ending]) {
    all = endings
    byLetter = Dictionary(grouping: endings) { $0.text.utf8.last ?? 0 }.filter { $0.key < 0x80 }
  }

  /// Those that a word has, in their order.
  ///
  /// Cost: of a word that ends in a letter of ASCII only what ends so too is compared.
  func of(_ word: String) -> some Sequence<Ending> {
    candidates(word).lazy.filter { word.hasSuffix($0.text) }
  }

  private func candidates(_ word: String) -> [Ending] {
    guard let last = word.utf8.last else { return [] }
    // Beyond ASCII one letter may be written in several ways.
    return last < 0x80 ? byLetter[last] ?? [] : all
  }
}
