// SPDX-License-Identifier: MIT

internal import Naming

/// A clause of a text without spaces between words: from one mark to the next.
struct EastAsianClause {
  private let scalars: ArraySlice<Unicode.Scalar>

  /// Bytes of a text that count.
  static let length = 2400

  private init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.scalars = scalars
  }

  /// The clauses of the beginning of a text.
  static func split(_ text: String) -> [Self] {
    let text = String(decoding: text.utf8.prefix(length), as: UTF8.self)
    return Array(text.unicodeScalars).split { ends.contains($0) }.map(Self.init)
  }

  func contains(_ word: String) -> Bool { place(of: word) != nil }

  /// What follows a word.
  ///
  /// - Parameter orLabel: whether it may follow at once; else a colon or a space must part it.
  func behind(_ word: String, orLabel isOpen: Bool) -> Self? {
    guard let place = place(of: word) else { return nil }
    let rest = scalars[place.upperBound...]
    let isLabel = rest.first.map(Self.partsLabel.contains) ?? false
    return isLabel || isOpen ? Self(rest.drop { Self.partsLabel.contains($0) }) : nil
  }

  /// The part before the first of some words, which does not begin the clause; nil without any.
  func before(anyOf words: [String]) -> Self? {
    let end = words.compactMap { place(of: $0, from: scalars.startIndex + 1)?.lowerBound }.min()
    return end.map { Self(scalars[..<$0]) }
  }

  /// What stands before a comma, when it is short.
  var firstPhrase: Self {
    let phrase = scalars.prefix { !Self.commas.contains($0) }
    return Self(phrase.count < 24 ? phrase : [])
  }

  /// The names at the beginning: a list up to what is none.
  var leadingNames: [String] {
    var names: [String] = []
    for part in scalars.split(whereSeparator: { Self.joins.contains($0) }) {
      let name = Self.leading(part)
      guard !name.isEmpty, names.isEmpty || isKnown(name) else { break }
      names.append(name)
      if name.unicodeScalars.count < part.count - 4 { break }
    }
    return names
  }

  /// The names at the end, behind what they are.
  var trailingNames: [String] {
    let parts = scalars.split { Self.joins.contains($0) || Self.parts.contains($0) }
    return parts.reversed().prefix(3).prefix { Self.trailing($0) != nil }.compactMap(Self.trailing)
      .reversed()
  }

  /// The names directly before an honorific: `山田太郎さん`, `김하늘 님`.
  func names(before honorific: String) -> [String] {
    var names: [String] = []
    var start = scalars.startIndex
    while let place = place(of: honorific, from: start) {
      var end = place.lowerBound
      while end > scalars.startIndex, scalars[end - 1] == " " { end -= 1 }
      let run = scalars[..<end].reversed().prefix { Self.isNameLetter($0) }.reversed()
      let name = String(String.UnicodeScalarView(run))
      if (2...6).contains(run.count), HanNames.isName(name), Self.isSomebody(name) {
        names.append(name)
      }
      start = place.upperBound
    }
    return names
  }

  /// Whether a name of two letters has a family name; longer ones may be of any country.
  private func isKnown(_ name: String) -> Bool {
    HanNames.hasSurname(name) || name.unicodeScalars.count > 2
  }

  private func place(of word: String, from start: Int? = nil) -> Range<Int>? {
    let word = Array(word.unicodeScalars)
    var index = start ?? scalars.startIndex
    while index + word.count <= scalars.endIndex {
      if scalars[index] == word[0], scalars[index..<index + word.count].elementsEqual(word) {
        return index..<index + word.count
      }
      index += 1
    }
    return nil
  }

  /// `张三（工程师）`, `Ada Example`: the letters at the beginning, when they can be a name.
  private static func leading(_ part: ArraySlice<Unicode.Scalar>) -> String {
    let trimmed = part.drop { $0 == " " }
    let isLatin = trimmed.first.map { !ScalarClass($0).standsAlone } ?? false
    let run = trimmed.prefix { isLatin ? isLatinNameLetter($0) : ScalarClass($0).standsAlone }
    let name = String(String.UnicodeScalarView(run)).trimmed
    if isLatin { return isLatinName(name) ? name : "" }
    for honorific in ["さん", "님"] where name.hasSuffix(honorific) {
      return String(name.dropLast(honorific.count))
    }
    return HanNames.isName(name) && run.count < 6 ? name : ""
  }

  private static func trailing(_ part: ArraySlice<Unicode.Scalar>) -> String? {
    var text = String(String.UnicodeScalarView(part)).trimmed
    for label in ["嘉宾", "嘉賓"] where text.hasPrefix(label) || text.hasSuffix(label) == false {
      if text.hasPrefix(label) { text = text.dropFirst(label.count).trimmed }
    }
    if HanNames.hasSurname(text) || isLatinName(text) { return text }
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > 4, scalars.allSatisfy({ ScalarClass($0).standsAlone }) else { return nil }
    let last = String(String.UnicodeScalarView(scalars.suffix(3)))
    return HanNames.hasSurname(last) ? last : nil
  }

  private static func isLatinName(_ text: String) -> Bool {
    let prose = Prose(text)
    return (1...3).contains(prose.tokens.count)
      && prose.tokens.allSatisfy { NameShape.isNameWord($0, in: prose) }
  }

  private static func isLatinNameLetter(_ scalar: Unicode.Scalar) -> Bool {
    ScalarClass(scalar).isWord && !ScalarClass(scalar).standsAlone || scalar == " " || scalar == "."
  }

  /// A letter of a name in Han, Katakana or Hangul; Hiragana stands between names.
  private static func isNameLetter(_ scalar: Unicode.Scalar) -> Bool {
    ScalarClass(scalar).standsAlone && !(0x3041...0x309F).contains(scalar.value)
  }

  /// Words for people that stand before an honorific and are no names.
  private static func isSomebody(_ name: String) -> Bool {
    !["皆", "お客", "奥", "旦那", "医者", "娘", "息子", "청취자", "여러분", "선생", "시청자", "손", "고객"].contains(name)
  }

  private static let ends: Set<Unicode.Scalar> = [
    "(", ")", "（", "）", "【", "】", "「", "」",
    "。", "！", "？", "!", "?", "\n", "\r", "；", ";", "｜", "|", "\u{2028}",
  ]
  private static let commas: Set<Unicode.Scalar> = ["，", ",", "：", ":"]
  private static let partsLabel: Set<Unicode.Scalar> = [
    ":", "：", " ", "\u{3000}", "／", "-", "–", "】", "」",
  ]
  private static let joins: Set<Unicode.Scalar> = [
    "、", "，", ",", "/", "／", "&", "＆", "・", "和", "与", "與", "跟",
  ]
  private static let parts: Set<Unicode.Scalar> = [
    " ", "\u{3000}", "的", "》", "」", "：", ":", "位", "是", "了",
  ]
}
