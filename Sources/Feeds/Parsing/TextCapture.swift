// SPDX-License-Identifier: MIT

/// The text of one field while its element is open, markup within it included.
struct TextCapture {
  let field: FeedField
  let attributes: [String: String]
  private(set) var text = ""
  /// Elements of markup that are open within the field.
  private(set) var depth = 0
  /// Whether the text is longer than may be.
  private(set) var isCut = false
  /// Whether what is read is markup, in which text has to be escaped (`type="xhtml"`).
  private let isMarkup: Bool

  init(_ field: FeedField, attributes: [String: String]) {
    self.field = field
    self.attributes = attributes
    isMarkup = attributes["type"]?.lowercased().contains("xhtml") ?? false
  }

  mutating func add(_ piece: String) {
    append(
      isMarkup && piece.utf8.contains { $0 == 0x26 || $0 == 0x3C } ? Self.escaped(piece) : piece)
  }

  /// A start tag within the field: feeds write HTML where they should have escaped it.
  mutating func open(_ name: String, attributes: [String: String]) {
    depth += 1
    var tag = "<" + name
    for (key, value) in attributes.sorted(by: { $0.key < $1.key }) {
      tag += " \(key)=\"\(Self.escaped(value))\""
    }
    append(tag + ">")
  }

  mutating func close(_ name: String) {
    depth -= 1
    if !["br", "hr", "img", "wbr"].contains(name) { append("</\(name)>") }
  }

  private mutating func append(_ piece: String) {
    let room = field.limit - text.utf8.count
    if piece.utf8.count <= room {
      text += piece
    } else if !isCut {
      isCut = true
      var part = Array(piece.utf8.prefix(max(0, room)))
      part.removeLast(UTF8Repair.unfinishedTail(of: part))
      text += String(decoding: part, as: UTF8.self)
    }
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
