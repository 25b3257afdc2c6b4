// SPDX-License-Identifier: MIT

internal import Naming

/// A text cut into words, as the finders of people and books read it.
///
/// A word is a run of letters, marks and digits, with apostrophes, hyphens and dots inside, or one
/// capital with its dot (`J.`). A letter of a script written without spaces is a word by itself.
struct Prose {
  /// A word; its letters are asked of the prose.
  struct Token {
    /// UTF-8 offsets in `Prose.bytes`.
    let bytes: Range<Int>
    fileprivate let gapStart: Int
    /// The hash of the folded word, a trailing `'s` left out.
    let key: StableHash
    let shape: WordShape
    let kinds: WordKinds
    /// What parts it from the word before.
    let before: Gap

    /// Whether a single space, and nothing else, parts it from the word before.
    var followsDirectly: Bool { before == .direct }

    /// Whether it is a word of a kind, and not a name written like one (`E` is not `e`).
    func isWord(_ kind: WordKinds) -> Bool {
      !kinds.isDisjoint(with: kind) && (bytes.count > 1 || shape.contains(.lower))
    }
  }

  private let bytes: [UInt8]
  private let range: Range<Int>
  let tokens: [Token]

  /// Cost: linear, one look-up a word.
  init(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(bytes, bytes.indices)
  }

  /// A part of UTF-8 text; offsets are those of the whole.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    var end = range.lowerBound
    var last: WordKinds = []
    tokens = WordRuns.cut(bytes, range).map { run in
      let gap = Self.gap(bytes, end..<run.start, behind: last)
      let kinds = Lexicon.shared.kinds(of: run.key)
      defer { (end, last) = (run.end, kinds) }
      return Token(
        bytes: run.start..<run.end, gapStart: end, key: run.key, shape: run.shape, kinds: kinds,
        before: gap)
    }
  }

  /// The dot behind `Dr`, `feat` and `Ep` belongs to them and parts nothing.
  private static func gap(_ bytes: [UInt8], _ range: Range<Int>, behind last: WordKinds) -> Gap {
    let gap = Gap(bytes, range)
    let isAbbreviated = !last.isDisjoint(with: [.honorific, .with, .numbering])
    return isAbbreviated && gap == [.sentence, .space] ? .direct : gap
  }
}

extension Prose {
  /// All of it.
  var text: String { text(range) }

  /// A word as it is written.
  func text(of token: Token) -> String { text(token.bytes) }

  /// A word in lower case.
  func lowered(_ token: Token) -> String { text(of: token).lowercased() }

  /// From an offset to the end.
  func text(from offset: Int) -> String { text(offset..<range.upperBound) }

  /// The text from the first to the last of some words.
  func written(_ words: Range<Int>) -> String {
    guard let first = tokens[words].first, let last = tokens[words].last else { return "" }
    return text(first.bytes.lowerBound..<last.bytes.upperBound)
  }

  /// What stands between a word and the one before.
  func gap(before token: Token) -> String { text(token.gapStart..<token.bytes.lowerBound) }

  /// What parts a word from the next; at the end what ends the text.
  func after(_ index: Int) -> Gap {
    if index + 1 < tokens.count { return tokens[index + 1].before }
    return Gap(bytes, tokens[index].bytes.upperBound..<range.upperBound)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
