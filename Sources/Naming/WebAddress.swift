// SPDX-License-Identifier: MIT

/// A web address reduced to what tells two of them apart: `http` is `https`, the host's case, the
/// fragment and `utm_*` parameters are ignored; path and other parameters are kept as written.
package struct WebAddress: Hashable, Sendable {
  /// `host/path?query`, without scheme; equal keys are one address.
  package let key: String

  /// - Returns: nil unless `text` is an absolute http or https address with a host.
  package init?(_ text: some StringProtocol) { self.init(String(text)) }

  package init?(_ text: String) {
    self.init(utf8: Array(text.utf8)[...])
  }

  /// As `init(_:)`, of UTF-8 text.
  ///
  /// Cost: one pass.
  package init?(utf8 text: ArraySlice<UInt8>) {
    guard let rest = Self.withoutScheme(text) else { return nil }
    let bare = rest.prefix { $0 != UInt8(ascii: "#") }
    let host = bare.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    guard !host.isEmpty, !host.contains(0x20) else { return nil }
    let path = bare[host.endIndex...].prefix { $0 != UInt8(ascii: "?") }
    var key = Self.lowercased(host)
    key.reserveCapacity(bare.count)
    if path.count != 1 { key += path }
    var separator = UInt8(ascii: "?")
    for parameter in bare[path.endIndex...].dropFirst().split(separator: UInt8(ascii: "&"))
    where !Self.starts(parameter, with: "utm_") {
      key.append(separator)
      key += parameter
      separator = UInt8(ascii: "&")
    }
    self.key = String(decoding: key, as: UTF8.self)
  }

  private static func lowercased(_ host: ArraySlice<UInt8>) -> [UInt8] {
    guard host.allSatisfy({ $0 < 0x80 }) else {
      return Array(String(decoding: host, as: UTF8.self).lowercased().utf8)
    }
    return host.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }

  private static func withoutScheme(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    if starts(text, with: "https://") { return text.dropFirst(8) }
    return starts(text, with: "http://") ? text.dropFirst(7) : nil
  }

  /// Whether `text` begins with a prefix in lower case, its own case ignored.
  private static func starts(_ text: ArraySlice<UInt8>, with prefix: StaticString) -> Bool {
    guard text.count >= prefix.utf8CodeUnitCount else { return false }
    return prefix.withUTF8Buffer { buffer in
      for index in 0..<buffer.count {
        let byte = text[text.startIndex + index]
        let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
        if unsafe small != buffer[index] { return false }
      }
      return true
    }
  }
}
