// SPDX-License-Identifier: MIT

/// The names by which files call their encodings.
enum EncodingNames {
  /// Nil for a name that nobody knows.
  static func scheme(of name: String) -> TextEncoding.Scheme? {
    let plain = name.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" }
    // Whoever writes 16-bit units also writes zero bytes; where there are none, it is not so.
    if [
      "utf8", "ascii", "usascii", "unicode", "utf16", "utf16le", "utf16be", "ucs2", "unicode11utf8",
    ]
    .contains(plain) {
      return .utf8
    }
    if ["iso88591", "latin1", "l1", "windows1252", "cp1252", "8859", "ansi"].contains(plain) {
      return .windows1252
    }
    let known = aliases[plain] ?? windowsPage(plain) ?? name
    guard isPlain(known), IconvDecoder.knows(known) else { return nil }
    return .named(known)
  }

  /// `windows-1250` is `CP1250`.
  private static func windowsPage(_ plain: String) -> String? {
    guard plain.hasPrefix("windows") else { return nil }
    return "CP" + plain.dropFirst("windows".count)
  }

  /// Nothing that `iconv` would take for an instruction.
  private static func isPlain(_ name: String) -> Bool {
    name.utf8.count <= 40
      && name.utf8.allSatisfy { byte in
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "-_.:".utf8.contains(byte)
      }
  }

  // What is declared, and the superset that is meant by it (WHATWG Encoding, 4.2).
  private static let aliases: [String: String] = [
    "xsjis": "CP932", "shiftjis": "CP932", "sjis": "CP932", "windows31j": "CP932",
    "gb2312": "GB18030", "gbk": "GB18030", "xgbk": "GB18030",
    "ksc56011987": "CP949", "euckr": "CP949", "xeucjp": "EUC-JP", "eucjp": "EUC-JP",
    "big5": "BIG5-HKSCS", "iso88599": "CP1254", "tis620": "CP874", "iso885911": "CP874",
    "xmaccyrillic": "MAC-CYRILLIC", "macintosh": "MACINTOSH", "xmacroman": "MACINTOSH",
  ]
}
