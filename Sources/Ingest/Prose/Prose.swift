// SPDX-License-Identifier: MIT

internal import Naming

/// A text cut into words, as the finders of people and books read it.
///
/// A word is a run of letters, marks and digits, with apostrophes, hyphens and dots inside, or one
/// capital with its dot (`J.`). A letter of a script written without spaces is a word by itself.
struct Prose {
  struct Token {
    fileprivate let source: String
    /// UTF-8 offsets in the text.
    let bytes: Range<Int>
    fileprivate let gapStart: Int
    /// The hash of the folded word, a trailing `'s` left out.
    let key: StableHash
    let shape: WordShape
    let kinds: WordKinds
    /// What parts it from the word before.
    let before: Gap

    var range: Range<String.Index> { source.range(bytes) }
    var text: Substring { source[range] }
    /// What stands between the word before and this one.
    var gap: Substring { source[source.range(gapStart..<bytes.lowerBound)] }
    /// The word in lower case.
    var lowered: String { text.lowercased() }
    /// Whether a single space, and nothing else, parts it from the word before.
    var followsDirectly: Bool { before == .direct }

    /// Whether it is a word of a kind, and not a name written like one (`E` is not `e`).
    func isWord(_ kind: WordKinds) -> Bool {
      !kinds.isDisjoint(with: kind) && (bytes.count > 1 || shape.contains(.lower))
    }
  }

  let text: String
  let tokens: [Token]

  /// Cost: linear, one look-up a word.
  init(_ text: some StringProtocol) {
    var text = String(text)
    text.makeContiguousUTF8()
    let bytes = Array(text.utf8)
    var end = 0
    var last: WordKinds = []
    self.text = text
    tokens = WordRuns.cut(bytes).map { run in
      let gap = Self.gap(bytes, end..<run.start, behind: last)
      let kinds = Lexicon.shared.kinds(of: run.key)
      defer { (end, last) = (run.end, kinds) }
      return Token(
        source: text, bytes: run.start..<run.end, gapStart: end, key: run.key, shape: run.shape,
        kinds: kinds, before: gap)
    }
  }

  /// The dot behind `Dr`, `feat` and `Ep` belongs to them and parts nothing.
  private static func gap(_ bytes: [UInt8], _ range: Range<Int>, behind last: WordKinds) -> Gap {
    let gap = Gap(bytes, range)
    let isAbbreviated = !last.isDisjoint(with: [.honorific, .with, .numbering])
    return isAbbreviated && gap == [.sentence, .space] ? .direct : gap
  }

  /// The text from the first to the last of some words.
  func written(_ range: Range<Int>) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    return String(text[text.range(first.bytes.lowerBound..<last.bytes.upperBound)])
  }

  /// What follows a word up to the next, or up to the end.
  func gap(after index: Int) -> Substring {
    if index + 1 < tokens.count { return tokens[index + 1].gap }
    return text[tokens[index].range.upperBound...]
  }

  /// What parts a word from the next; at the end what ends the text.
  func after(_ index: Int) -> Gap {
    if index + 1 < tokens.count { return tokens[index + 1].before }
    return Gap(Array(gap(after: index).utf8), 0..<gap(after: index).utf8.count)
  }
}

extension String {
  /// The place of UTF-8 offsets, which stand between scalars.
  fileprivate func range(_ bytes: Range<Int>) -> Range<String.Index> {
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return start..<utf8.index(start, offsetBy: bytes.count)
  }
}
