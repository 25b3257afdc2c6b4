// SPDX-License-Identifier: MIT

/// Reads the beginning of a line by columns, tabs standing for up to four (CommonMark 2.2).
struct LineCursor {
  let text: [UInt8]
  private(set) var offset: Int
  let end: Int
  private var column = 0
  /// Columns left of a tab that was consumed in part.
  private var spare = 0

  init(_ text: [UInt8], _ line: Range<Int>) {
    self.text = text
    offset = line.lowerBound
    end = line.upperBound
  }

  /// Columns of white space ahead.
  var indent: Int {
    var columns = spare
    var ahead = offset
    while ahead < end, let width = width(of: text[ahead], at: column + columns - spare) {
      columns += width
      ahead += 1
    }
    return columns
  }

  /// The first byte that is no white space; nil on a blank rest.
  var firstByte: UInt8? {
    let content = content
    return content.isEmpty ? nil : text[content.lowerBound]
  }

  /// The rest of the line behind its white space.
  var content: Range<Int> {
    var ahead = offset
    while ahead < end, text[ahead].isBlank { ahead += 1 }
    return ahead..<end
  }

  var isBlank: Bool { content.isEmpty }

  /// Consumes white space of so many columns, or all there is.
  mutating func skip(columns count: Int) {
    var remaining = count
    let fromSpare = min(spare, remaining)
    spare -= fromSpare
    remaining -= fromSpare
    while remaining > 0, offset < end, let width = width(of: text[offset], at: column) {
      offset += 1
      column += width
      spare = max(0, width - remaining)
      remaining -= min(width, remaining)
    }
  }

  /// Consumes bytes that are no tabs.
  mutating func skip(bytes count: Int) {
    offset += count
    column += count
  }

  private func width(of byte: UInt8, at column: Int) -> Int? {
    switch byte {
    case UInt8(ascii: " "): 1
    case UInt8(ascii: "\t"): 4 - column % 4
    default: nil
    }
  }
}
