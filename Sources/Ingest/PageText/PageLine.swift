// SPDX-License-Identifier: MIT

/// A line of a copied page.
struct PageLine: Equatable {
  /// 1-based, as editors count: `\n`, `\r\n` and `\r` end a line.
  var number: Int
  /// Without white space at its ends and without control characters.
  var text: String
  var isIndented: Bool

  var isBlank: Bool { text.isEmpty }

  /// The lines of a text.
  ///
  /// Cost: linear.
  static func split(_ text: String) -> [PageLine] {
    var lines: [PageLine] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars {
      if scalar == "\n" && previous == "\r" {
        previous = scalar
        continue
      }
      previous = scalar
      if scalar == "\n" || scalar == "\r" {
        lines.append(PageLine(number: lines.count + 1, raw: line))
        line.removeAll(keepingCapacity: true)
      } else if scalar != "\u{FEFF}" {
        line.append(isControl(scalar) ? " " : scalar)
      }
    }
    lines.append(PageLine(number: lines.count + 1, raw: line))
    return lines
  }

  private init(number: Int, raw: String.UnicodeScalarView) {
    self.number = number
    isIndented = raw.first?.properties.isWhitespace == true
    text = String(raw).trimmed
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
  }
}
