// SPDX-License-Identifier: MIT

import Ingest
import Testing

@testable import Feeds

@Suite struct TranscoderTests {
  private static func decode(_ bytes: [UInt8], chunk: Int) -> (text: String, messages: [String]) {
    let log = ProblemLog()
    var transcoder = Transcoder(head: bytes, log: log)
    var text: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      text += transcoder.decode(Array(rest.prefix(chunk)), isLast: false)
      rest = rest.dropFirst(chunk)
    }
    text += transcoder.decode([], isLast: true)
    return (String(decoding: text, as: UTF8.self), log.problems.map { "\($0.line): \($0.message)" })
  }

  /// "Тар" in windows-1251.
  private static let tar: [UInt8] = [0xD2, 0xE0, 0xF0]

  @Test(arguments: [
    (Array("<a>".utf8) + tar, "windows-1251", "<a>Тар"),
    // A server that says one thing of all its files, and files that say it themselves.
    (Array("<a>Тар".utf8), "windows-1251", "<a>Тар"), (Array("<a>".utf8), "koi8-r", "<a>"),
    (declared("windows-1251", tar), "koi8-r", "<?xml version='1.0' encoding='windows-1251'?>Тар"),
  ])
  func aServersWordCountsWhereTheFileSaysNothing(_ bytes: [UInt8], charset: String, text: String) {
    var transcoder = Transcoder(head: bytes, charset: charset, log: ProblemLog())
    #expect(String(decoding: transcoder.decode(bytes, isLast: true), as: UTF8.self) == text)
  }

  private static func declared(_ encoding: String, _ bytes: [UInt8]) -> [UInt8] {
    Array("<?xml version='1.0' encoding='\(encoding)'?>".utf8) + bytes
  }

  private static func utf16(_ text: String, isBig: Bool, hasMark: Bool) -> [UInt8] {
    ((hasMark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      isBig ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
  }

  private static let sample = "<rss>Rücker “x” 🛶</rss>"

  @Test(arguments: [true, false], [true, false])
  func utf16IsRead(isBig: Bool, hasMark: Bool) {
    let bytes = Self.utf16(Self.sample, isBig: isBig, hasMark: hasMark)
    for chunk in [3, 4, 64] { #expect(Self.decode(bytes, chunk: chunk).text == Self.sample) }
  }

  @Test func aByteOrderMarkIsNoText() {
    #expect(Self.decode([0xEF, 0xBB, 0xBF, 0x61], chunk: 64).text == "a")
  }

  // The bytes of each encoding's own table (WHATWG Encoding).
  @Test(
    arguments: [
      ("ISO-8859-1", [0xFC, 0x93], "ü“"), ("windows-1252", [0x80, 0xE9], "€é"),
      ("windows-1250", [0x8A, 0xF8], "Šř"), ("windows-1251", [0xCF, 0xF0, 0xE8], "При"),
      ("windows-1253", [0xE1, 0xE2], "αβ"), ("windows-1254", [0xFE], "ş"),
      ("windows-1255", [0xE0], "א"), ("windows-1256", [0xC7], "ا"), ("windows-1257", [0xE8], "č"),
      ("windows-1258", [0xD0], "Đ"), ("ISO-8859-2", [0xB1], "ą"), ("iso-8859-15", [0xA4], "€"),
      ("koi8-r", [0xF0], "П"), ("Shift_JIS", [0x93, 0xFA], "日"), ("GB2312", [0xC4, 0xE3], "你"),
      ("EUC-KR", [0xB0, 0xA1], "가"), ("Big5", [0xA4, 0xA4], "中"),
    ] as [(String, [UInt8], String)])
  func declaredEncodingsAreRead(name: String, bytes: [UInt8], expected: String) {
    for chunk in [1, 64] {
      let decoded = Self.decode(Self.declared(name, bytes), chunk: chunk)
      #expect(decoded.text.hasSuffix("?>" + expected))
      #expect(decoded.messages.isEmpty)
    }
  }

  @Test func undeclaredLatinIsRead() {
    let decoded = Self.decode(Array("<rss>\nR".utf8) + [0xFC, 0x63, 0x6B], chunk: 64)
    #expect(decoded.text == "<rss>\nRück")
    #expect(decoded.messages.map { $0.prefix(2) } == ["2:"])
  }

  @Test func aDeclarationMayLie() {
    let latin = Self.decode(Self.declared("UTF-8", [0xFC, 0x20, 0xC3, 0xBC]), chunk: 64)
    #expect(latin.text.hasSuffix("ü ü"))
    let utf8 = Self.decode(Self.declared("ISO-8859-1", Array("Rücker".utf8)), chunk: 64)
    #expect(utf8.text.hasSuffix("Rücker"))
    #expect(utf8.messages.count == 1)
    let wide = Self.decode(Self.declared("utf-16", Array("Rücker".utf8)), chunk: 64)
    #expect(wide.text.hasSuffix("Rücker"))
  }

  @Test func anUnknownEncodingIsSaid() {
    let decoded = Self.decode(Self.declared("klingon-1", Array("é".utf8)), chunk: 64)
    #expect(decoded.text.hasSuffix("é"))
    #expect(decoded.messages.first?.contains("klingon-1") == true)
    // What iconv would take for an instruction is no name.
    #expect(Self.decode(Self.declared("UTF-7//IGNORE", [0x61]), chunk: 64).messages.count == 1)
  }

  @Test(arguments: [1, 2, 64])
  func lineBreaksBecomeLineFeeds(chunk: Int) {
    #expect(Self.decode(Array("a\r\nb\rc\n\r\nd\r".utf8), chunk: chunk).text == "a\nb\nc\n\nd\n")
  }

  @Test func whatXMLForbidsIsLeftOut() {
    let decoded = Self.decode(Array("a\n\u{1}b\u{0}c\u{FFFE}d\u{FEFF}".utf8), chunk: 64)
    #expect(decoded.text == "a\nbcd\u{FEFF}")
    #expect(
      decoded.messages == ["2: a control character, which XML forbids, is left out (3 times)"])
  }
}
