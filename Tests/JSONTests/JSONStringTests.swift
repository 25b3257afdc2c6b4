// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import JSON

@Suite struct JSONStringTests {
  @Test(arguments: [
    (#""""#, ""), (#""plain""#, "plain"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u4E2d""#, "Aé中"), (#""\ud83d\ude00""#, "😀"), (#""\ud83d""#, "\u{FFFD}"),
    (#""a\ude00b""#, "a\u{FFFD}b"), (#""\ud83dx\ude00""#, "\u{FFFD}x\u{FFFD}"),
    (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
    (#""\uZZZZ""#, "\u{FFFD}ZZZZ"), (#""\u12""#, "\u{FFFD}12"), (#""\q""#, "\u{FFFD}"),
  ])
  func `Escapes are decoded and what can't be becomes U+FFFD`(json: String, text: String) {
    let bytes = Array(json.utf8)
    #expect(JSONString.text(0..<bytes.count, of: bytes) == text)
  }

  @Test func `What was written is read`() {
    var random = SplitMix(seed: 5)
    let characters: [Character] = ["a", "\n", "\"", "\\", "/", "é", "🎧", "\u{1}", "\t"]
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 0...60, using: &random)).map { _ in
          Bool.random(using: &random) ? "b" : characters.randomElement(using: &random) ?? "c"
        })
      var writer = JSONWriter()
      writer.string(text)
      #expect(JSONString.text(0..<writer.bytes.count, of: writer.bytes) == text)
    }
  }

  @Test func `Ill-formed UTF-8 comes through`() {
    let bytes: [UInt8] = [0x22, 0x61, 0xC3, 0x62, 0x22]
    #expect(JSONString.text(0..<5, of: bytes) == "a\u{FFFD}b")
  }

  @Test func `Mended text decodes where the broken one did not`() throws {
    let broken =
      Array(#"{ "name" : "a\ud800b", "n" : [1.5e3, true, null] , "x":"#.utf8)
      + [0x22, 0xFF, 0x09, 0x22] + Array("}".utf8)
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(Sample.self, from: Data(broken))
    }
    let mended = try JSONMending.mend(broken)
    let sample = try JSONDecoder().decode(Sample.self, from: Data(mended))
    #expect(sample == Sample(name: "a\u{FFFD}b", x: "\u{FFFD}\t"))
  }

  private struct Sample: Decodable, Equatable {
    let name: String
    let x: String
  }
}
