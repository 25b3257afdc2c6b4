// SPDX-License-Identifier: MIT

/// How the text of a file is encoded, told by its first bytes (XML 1.0, appendix F).
struct TextEncoding: Equatable {
  enum Scheme: Equatable {
    case utf8
    case windows1252
    /// A name that `iconv` knows.
    case named(String)
  }

  var scheme: Scheme
  /// Bytes of the byte order mark.
  var markLength = 0
  /// What the declaration says that is not so.
  var objection: String?

  /// A byte order mark counts most, then zero bytes, then the declaration; it may lie.
  ///
  /// - Parameter charset: what the server says; it counts for a file that declares nothing and is not
  ///   UTF-8, for many servers say one thing of all their files.
  init(head: [UInt8], charset: String? = nil) {
    if let marked = Self.byMark(head) {
      self = marked
    } else if let name = Self.byZeroBytes(head) {
      self.init(.named(name))
    } else {
      let served = Self.isUTF8(head) ? nil : charset
      let name = EncodingDeclaration.name(in: head) ?? served ?? "utf-8"
      self = Self.declared(name, head: head)
    }
  }

  private init(_ scheme: Scheme, markLength: Int = 0, objection: String? = nil) {
    self.scheme = scheme
    self.markLength = markLength
    self.objection = objection
  }

  /// Also where the last character is cut off.
  private static func isUTF8(_ head: [UInt8]) -> Bool {
    (0...min(3, head.count)).contains { length in
      isBeginning(head.suffix(length))
        && String(validating: head.dropLast(length), as: UTF8.self) != nil
    }
  }

  /// The beginning of a character of several bytes, or nothing.
  private static func isBeginning(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first.map { $0 >= 0xC2 } ?? true && bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }

  private static func byMark(_ head: [UInt8]) -> TextEncoding? {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return TextEncoding(.utf8, markLength: 3) }
    if head.starts(with: [0xFF, 0xFE, 0, 0]) {
      return TextEncoding(.named("UTF-32LE"), markLength: 4)
    }
    if head.starts(with: [0, 0, 0xFE, 0xFF]) {
      return TextEncoding(.named("UTF-32BE"), markLength: 4)
    }
    if head.starts(with: [0xFF, 0xFE]) { return TextEncoding(.named("UTF-16LE"), markLength: 2) }
    if head.starts(with: [0xFE, 0xFF]) { return TextEncoding(.named("UTF-16BE"), markLength: 2) }
    return nil
  }

  /// Markup begins with ASCII characters, so zero bytes tell the width and the order of units.
  private static func byZeroBytes(_ head: [UInt8]) -> String? {
    let isZero = head.prefix(4).map { $0 == 0 }
    switch isZero {
    case [true, true, true, false]: return "UTF-32BE"
    case [false, true, true, true]: return "UTF-32LE"
    case [true, false, true, false]: return "UTF-16BE"
    case [false, true, false, true]: return "UTF-16LE"
    default: return nil
    }
  }

  private static func declared(_ name: String, head: [UInt8]) -> TextEncoding {
    let scheme = EncodingNames.scheme(of: name)
    guard let scheme else {
      return TextEncoding(
        .utf8, objection: "the encoding “\(name)” is not known; the file is read as UTF-8")
    }
    guard scheme != .utf8, UTF8Evidence.isConvincing(head, against: scheme) else {
      return TextEncoding(scheme)
    }
    return TextEncoding(
      .utf8, objection: "the file says that it is \(name), but it is UTF-8 and is read as that")
  }
}
