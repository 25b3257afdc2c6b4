// SPDX-License-Identifier: MIT

extension StringProtocol {
  /// Without white space at its ends.
  var trimmed: String {
    var rest = Substring(self)
    if let first = rest.utf8.first, let last = rest.utf8.last, first.isMark, last.isMark {
      return String(rest)
    }
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension UInt8 {
  /// Whether it is a letter, a digit or another mark of ASCII that is seen.
  fileprivate var isMark: Bool { 0x21...0x7E ~= self }
}
