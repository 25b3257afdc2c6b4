// SPDX-License-Identifier: MIT

/// Whether bytes that are said to be something else are UTF-8 all the same.
enum UTF8Evidence {
  /// How many characters beyond ASCII make it certain.
  ///
  /// In Latin letters hardly any text is UTF-8 by chance; in multi-byte encodings a short one can be.
  private static func needed(against scheme: TextEncoding.Scheme) -> Int {
    scheme == .windows1252 ? 1 : 8
  }

  static func isConvincing(_ head: [UInt8], against scheme: TextEncoding.Scheme) -> Bool {
    let whole = head.dropLast(UTF8Repair.unfinishedTail(of: head))
    guard (try? UTF8Span(validating: Array(whole).span)) != nil else { return false }
    return whole.lazy.filter { $0 >= 0xC0 }.prefix(8).count >= needed(against: scheme)
  }
}
