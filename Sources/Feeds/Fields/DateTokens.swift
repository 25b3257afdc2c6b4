// SPDX-License-Identifier: MIT

/// A date cut into numbers, words and marks.
enum DateToken: Equatable {
  /// The number, how many digits it has, and whether a sign or a mark stands right before it.
  case number(Int, digits: Int)
  /// Letters, in lower case.
  case word(String)
  case mark(UInt8)

  /// No date has more.
  private static let limit = 40

  /// White space separates and is left out, as is what stands in parentheses.
  static func cut(_ text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var rest = Array(text.utf8.prefix(200))[...]
    while let byte = rest.first, tokens.count < limit {
      if ASCII.isDigit(byte) {
        let digits = rest.prefix { ASCII.isDigit($0) }
        rest = rest.dropFirst(digits.count)
        let value = digits.prefix(18).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
        tokens.append(.number(value, digits: digits.count))
      } else if ASCII.isLetter(byte) || byte >= 0x80 {
        let letters = rest.prefix { ASCII.isLetter($0) || $0 >= 0x80 }
        rest = rest.dropFirst(letters.count)
        tokens += words(String(decoding: letters, as: UTF8.self).lowercased())
      } else if byte == UInt8(ascii: "(") {
        rest = rest.drop { $0 != UInt8(ascii: ")") }.dropFirst()
      } else {
        if !ASCII.isSpace(byte) { tokens.append(.mark(byte)) }
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  /// A minus sign and a space may be others than those of ASCII.
  private static func words(_ text: String) -> [DateToken] {
    text.split { $0 == "\u{A0}" || $0 == "\u{202F}" }.map { part in
      part == "\u{2212}" || part == "\u{2013}" ? .mark(UInt8(ascii: "-")) : .word(String(part))
    }
  }
}
