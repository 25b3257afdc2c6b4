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
    let bytes = text.utf8.span
    return begins(bytes, with: "https://") || begins(bytes, with: "http://")
  }

  /// Whether a text, whatever its case, begins with one in lower case, and goes on.
  private static func begins(_ text: Span<UInt8>, with beginning: StaticString) -> Bool {
    let count = beginning.utf8CodeUnitCount
    guard text.count > count else { return false }
    for index in 0..<count {
      if unsafe ASCII.lowercased(text[index]) != beginning.utf8Start[index] { return false }
    }
    return true
  }

  /// Without white space at its ends; breaks within are taken out, as browsers do.
  static func trimmed(_ text: String) -> String {
    if !holdsSpace(text.utf8.span) { return text }
    let bytes = text.utf8.drop { ASCII.isSpace($0) }
    guard let last = bytes.lastIndex(where: { !ASCII.isSpace($0) }) else { return "" }
    return String(decoding: bytes[...last].filter { $0 >= 0x20 }, as: UTF8.self)
  }

  /// Whether a text has white space or control characters.
  private static func holdsSpace(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] <= 0x20 { return true }
    return false
  }

  /// `mailto:x`, `javascript:x`: something before a colon that has no slash in it.
  private static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return text.utf8[..<colon].allSatisfy { ASCII.isName($0) || $0 == UInt8(ascii: "+") }
  }
}
