// SPDX-License-Identifier: MIT

internal import Naming

/// The encoding that an XML declaration names: `<?xml version="1.0" encoding="…"?>`.
enum EncodingDeclaration {
  /// How far from the beginning it is looked for: blank lines and junk may come before it.
  private static let reach = 4096

  /// As written; nil when there is none.
  static func name(in head: [UInt8]) -> String? {
    let end = min(head.count, reach)
    guard let start = ByteSearch.first("<?xml", in: head, from: 0, to: end),
      let close = ByteSearch.first(">", in: head, from: start, to: end),
      let found = ByteSearch.first("encoding", in: head, from: start, to: close)
    else { return nil }
    let rest = head[(found + 8)..<close].drop { $0 <= 0x20 || $0 == UInt8(ascii: "=") }
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    let name = rest.dropFirst().prefix { $0 != quote }
    return name.isEmpty ? nil : String(decoding: name.prefix(64), as: UTF8.self)
  }
}
