// SPDX-License-Identifier: MIT

/// Where a link of show notes leads.
enum LinkDestination {
  /// Bytes; no browser takes more.
  private static let limit = 4_096

  /// The address as it stands in Markdown: absolute, http or https, no character that ends it.
  ///
  /// `//host` and `www.host` are https. Anything else, `javascript:`, `data:`, `mailto:` and what is
  /// relative to a page, leads nowhere here.
  static func absolute(_ value: [UInt8]) -> [UInt8]? {
    guard value.count <= limit else { return nil }
    let bytes = value[...].drop { $0 <= 0x20 }
    guard let scheme = scheme(of: bytes) else { return nil }
    var address = Array(scheme.utf8)
    address.reserveCapacity(scheme.utf8.count + bytes.count + 16)
    if bytes.allSatisfy(isPlain) {
      address += bytes
    } else {
      for byte in bytes { write(byte, to: &address) }
    }
    while address.suffix(3).elementsEqual("%20".utf8) { address.removeLast(3) }
    return hasHost(address) ? address : nil
  }

  /// What has to stand before an address to make it absolute; nil where nothing can.
  private static func scheme(of bytes: ArraySlice<UInt8>) -> String? {
    if ASCII.starts(bytes, with: "https://") || ASCII.starts(bytes, with: "http://") { return "" }
    if bytes.starts(with: "//".utf8) { return "https:" }
    return ASCII.starts(bytes, with: "www.") ? "https://" : nil
  }

  private static func hasHost(_ address: [UInt8]) -> Bool {
    guard let colon = address.firstIndex(of: UInt8(ascii: ":")), colon + 3 < address.count else {
      return false
    }
    let first = address[colon + 3]
    return ASCII.isLetter(first) || ASCII.isDigit(first) || first >= 0x80
  }

  /// Whether a byte stands in an address as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "*"):
      false
    default: true
    }
  }

  /// Control characters are left out, as browsers do.
  private static func write(_ byte: UInt8, to address: inout [UInt8]) {
    switch byte {
    case 0..<0x20, 0x7F: break
    case _ where !isPlain(byte):
      address.append(UInt8(ascii: "%"))
      address.append(hexadecimal(byte >> 4))
      address.append(hexadecimal(byte & 15))
    default: address.append(byte)
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
