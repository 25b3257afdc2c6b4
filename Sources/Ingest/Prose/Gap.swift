// SPDX-License-Identifier: MIT

internal import Naming

/// What stands between two words.
struct Gap: OptionSet {
  let rawValue: UInt16

  static let space = Gap(rawValue: 1 << 0)
  static let comma = Gap(rawValue: 1 << 1)
  /// `&`, `+`, `、`.
  static let ampersand = Gap(rawValue: 1 << 2)
  static let opens = Gap(rawValue: 1 << 3)
  static let closes = Gap(rawValue: 1 << 4)
  static let colon = Gap(rawValue: 1 << 5)
  static let dash = Gap(rawValue: 1 << 6)
  /// `|`, `•`, `×`: nothing but a border.
  static let bar = Gap(rawValue: 1 << 7)
  static let sentence = Gap(rawValue: 1 << 8)
  static let quote = Gap(rawValue: 1 << 9)
  static let at = Gap(rawValue: 1 << 10)
  static let slash = Gap(rawValue: 1 << 11)
  static let hash = Gap(rawValue: 1 << 12)
  static let line = Gap(rawValue: 1 << 13)
  static let other = Gap(rawValue: 1 << 14)

  /// Nothing but one space.
  static let direct: Gap = [.space]

  /// Whether it parts a title: names never reach over it.
  var isBorder: Bool {
    !isDisjoint(with: [.colon, .dash, .bar, .opens, .closes, .sentence, .line])
  }

  /// Reads what stands in a range of UTF-8 text.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.init(rawValue: 0)
    if range.count == 1 && bytes[range.lowerBound] == 0x20 {
      self = .space
      return
    }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = UTF8Decoding.scalar(at: offset, in: bytes, end: range.upperBound)
      formUnion(Self.kind(of: scalar))
      offset += length
    }
    let isDash = contains(.dash) && !contains(.space) && range.count == 1
    if isDash { remove(.dash) }
  }

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  private static func kind(of scalar: Unicode.Scalar) -> Gap {
    switch scalar {
    case " ", "\u{A0}", "\t", "\u{202F}", "\u{3000}", "\u{2009}": .space
    case ",", "，": .comma
    case "&", "+", "、", "＆": .ampersand
    case "(", "[", "{", "（", "【", "［", "「", "『", "《": .opens
    case ")", "]", "}", "）", "】", "］", "」", "』", "》": .closes
    case ":", "：", ";", "；": .colon
    case "-", "–", "—", "−", "―", "~", "～": .dash
    case "|", "｜", "•", "·", "×", "»", "►", "▶", "・", "‖", "⎮", "│": .bar
    case ".", "!", "?", "…", "。", "！", "？": .sentence
    case "\"", "“", "”", "„", "«", "‘", "'", "’": .quote
    case "@": .at
    case "/", "／": .slash
    case "#": .hash
    case "\n", "\r", "\u{2028}", "\u{85}": .line
    default: .other
    }
  }
}
