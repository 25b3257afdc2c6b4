// SPDX-License-Identifier: MIT

internal import Foundation

/// The addresses that feeds give.
enum FeedAddress {
  /// An http or https address as written, or what a relative one means; nil for all others.
  static func absolute(_ text: String, base: String?) -> String? {
    let text = trimmed(text)
    guard !text.isEmpty, text.utf8.count <= 8192 else { return nil }
    if isWeb(text) { return text }
    if text.hasPrefix("//") { return "https:" + text }
    guard !hasScheme(text), let base, isWeb(base), let url = URL(string: base),
      let resolved = URL(string: text, relativeTo: url)?.absoluteString, isWeb(resolved)
    else { return nil }
    return resolved
  }

  /// Whether an address without white space is http or https.
  static func isWeb(_ text: String) -> Bool {
    let small = text.utf8.lazy.map { ASCII.lowercased($0) }
    let length =
      small.starts(with: "https://".utf8) ? 8 : small.starts(with: "http://".utf8) ? 7 : 0
    return length > 0 && text.utf8.count > length
  }

  /// Without white space at its ends; breaks within are taken out, as browsers do.
  static func trimmed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 > 0x20 }) { return text }
    let bytes = text.utf8.drop { ASCII.isSpace($0) }
    guard let last = bytes.lastIndex(where: { !ASCII.isSpace($0) }) else { return "" }
    return String(decoding: bytes[...last].filter { $0 >= 0x20 }, as: UTF8.self)
  }

  /// `mailto:x`, `javascript:x`: something before a colon that has no slash in it.
  private static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return text.utf8[..<colon].allSatisfy { ASCII.isName($0) || $0 == UInt8(ascii: "+") }
  }
}
