// SPDX-License-Identifier: MIT

import Naming
import Notes

/// A note whose expected mentions stand between ⟪ and ⟫.
struct MarkedNote {
  var text: [UInt8] = []
  var expected: [Range<Int>] = []

  init(_ marked: String) {
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟪": open.append(text.count)
      case "⟫": expected.append((open.popLast() ?? 0)..<text.count)
      default: text.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    expected.sort { $0.lowerBound < $1.lowerBound }
  }

  /// The text with marks around what the scanner finds.
  func remarked(by lexicon: some Lexicon) -> String {
    Self.marked(text, Note(uri: "a", version: nil, text: text, lexicon: lexicon).mentions)
  }

  static func marked(_ text: [UInt8], _ mentions: [Mention]) -> String {
    var out: [UInt8] = []
    for offset in 0...text.count {
      for mention in mentions where mention.range.upperBound == offset { out += Array("⟫".utf8) }
      for mention in mentions where mention.range.lowerBound == offset { out += Array("⟪".utf8) }
      if offset < text.count { out.append(text[offset]) }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
