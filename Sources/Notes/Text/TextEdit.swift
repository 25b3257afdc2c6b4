// SPDX-License-Identifier: MIT

/// A change of the text: so many bytes in place of a range of the old one.
struct TextEdit {
  var range: Range<Int>
  var count: Int
  var delta: Int { count - range.count }
  /// Where the change ends in the new text.
  var end: Int { range.lowerBound + count }

  /// Where an offset of the old text is in the new one.
  func moved(_ offset: Int) -> Int {
    if offset >= range.upperBound { return offset + delta }
    return min(offset, end)
  }
}
