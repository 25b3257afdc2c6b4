// SPDX-License-Identifier: MIT

/// Where an address ends that stands in running text.
enum AddressEnd {
  /// The length without the marks that belong to the sentence: a closing parenthesis belongs to the
  /// address only when it holds the opening one.
  static func withoutTrailingMarks(_ address: [UInt8]) -> Int {
    let open = address.count { $0 == UInt8(ascii: "(") }
    var close = address.count { $0 == UInt8(ascii: ")") }
    var end = address.count
    while end > 8 {
      let last = address[end - 1]
      let isSurplus = last == UInt8(ascii: ")") && close > open
      guard isSurplus || ".,;:!?'*_|}".utf8.contains(last) else { break }
      if isSurplus { close -= 1 }
      end -= 1
    }
    return end
  }
}
