// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import JSON

@Suite struct JSONWriterTests {
  @Test func `Members and items get their commas`() {
    let json = written {
      $0.object {
        $0.field("title", "Notes")
        $0.field("missing", nil as String?)
        $0.field("items") { $0.array([1, -2]) { $0.integer($1) } }
        $0.field("nested") { writer in
          writer.array {
            $0.object { _ in }
            $0.array { $0.null() }
            $0.bool(true)
          }
        }
        $0.field("raw") { $0.raw(Array("{\"a\":[]}".utf8)) }
        $0.field("open", false)
      }
    }
    #expect(
      json
        == #"{"title":"Notes","items":[1,-2],"nested":[{},[null],true],"raw":{"a":[]},"open":false}"#
    )
  }

  @Test(arguments: [
    ("plain", #""plain""#),
    ("", #""""#),
    ("a\"b\\c", #""a\"b\\c""#),
    ("line\nreturn\rtab\t", #""line\nreturn\rtab\t""#),
    ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""),
    ("Rücker 😀 / \u{2028}", "\"Rücker 😀 / \u{2028}\""),
  ])
  func `Text is escaped as RFC 8259 asks`(text: String, json: String) {
    #expect(written { $0.string(text) } == json)
  }

  @Test(arguments: [0, 7, -1, 10, Int.max, Int.min])
  func `Integers are written whole`(value: Int) {
    #expect(written { $0.integer(value) } == String(value))
  }

  @Test func `Ill-formed bytes become replacement characters`() {
    #expect(written { $0.string(utf8: [0x61, 0xFF, 0x62]) } == "\"a\u{FFFD}b\"")
  }

  @Test func `A reset writer begins anew`() {
    var writer = JSONWriter()
    writer.object { $0.field("a", 1) }
    writer.reset()
    writer.integer(2)
    #expect(writer.bytes == Array("2".utf8))
  }

  @Test func `What is written decodes to the same text`() throws {
    var random = SplitMix(seed: 20)
    for _ in 0..<500 {
      let texts = (0..<5).map { _ in random.text() }
      let json = written { $0.array(texts) { $0.string($1) } }
      #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == texts)
      let own = try JSONValue(Array(json.utf8)).strings
      #expect(own == texts)
    }
  }

  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: ["plain", "\u{1}\"quoted\" \\ and\n", "Rücker 鈴木", ""])
  func piecesMakeWhatFieldsMake(_ text: String) {
    var whole = JSONWriter()
    whole.array {
      $0.object {
        $0.field("label", text)
        $0.field("rank", "0042")
      }
      $0.integer(7)
    }
    var pieces = JSONWriter()
    pieces.beginArray()
    pieces.piece(Array(#"{"label":""#.utf8))
    pieces.text(ArraySlice(text.utf8), isPlain: text == "plain")
    pieces.piece(Array(#"","rank":""#.utf8))
    pieces.fourDigits(42)
    pieces.piece(Array(#""}"#.utf8))
    pieces.endPieces()
    pieces.integer(7)
    pieces.endArray()
    #expect(pieces.bytes == whole.bytes)
  }
}
