// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import JSON

@Suite struct JSONScannerTests {
  @Test(arguments: [
    "{}", "[]", " [ ] ", #"{"a":1}"#, #"{"a":{"b":[1,2,{"c":null}]},"d":"e"}"#, "-0.5e+10", "0",
    "true", "\"\\ud800\"", "[[],[[]],{}]", "\"raw\tcontrol\"",
  ])
  func `Complete values are taken`(json: String) throws {
    #expect(throws: Never.self) { try scan(json) }
  }

  @Test(arguments: [
    ("", "a value"), ("  ", "a value"), ("{", "a name in quotes or `}`"), ("[", "a value or `]`"),
    ("[1", "`,` or `]`"), ("[1,]", "a value"), (#"{"a"}"#, "`:`"), (#"{"a":}"#, "a value"),
    (#"{"a":1,}"#, "a name in quotes"), (#"{"a":1 "b"}"#, "`,` or `}`"), ("{} {}", "nothing more"),
    ("01", "nothing more"), ("1.", "a digit"), ("1e", "a digit"), ("-", "a digit"),
    ("+1", "a value"), ("tru", "a value"), ("nul", "a value"), ("[1}", "`,` or `]`"),
    ("{]", "a name in quotes or `}`"), ("// no", "a value"), ("{1:2}", "a name in quotes or `}`"),
    ("\"open", "the end of the string that begins here"),
    ("\"\\", "the end of the string that begins here"),
  ])
  func `What breaks the grammar is named`(json: String, expected: String) {
    let error = #expect(throws: JSONError.self) { try scan(json) }
    #expect(error?.expected == expected)
  }

  @Test func `Every proper prefix of a document is an error`() {
    let json = #"{"a":[1,{"b":"c\u00e9"}],"d":null}"#
    for length in 0..<json.utf8.count {
      let prefix = Array(json.utf8.prefix(length))
      #expect(throws: JSONError.self, "\(length)") { try scan(prefix) }
    }
  }

  @Test func `Hostile nesting ends in an error and not in the stack`() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 3_000_000)
    let error = #expect(throws: JSONError.self) { try scan(deep) }
    #expect(error?.offset == 100_000)
    let tree = #expect(throws: JSONError.self) { try JSONValue(deep) }
    #expect(tree?.offset == 512)
  }

  @Test func `A string ends at the first quote that no backslash escapes`() {
    var random = SplitMix(seed: 9)
    for _ in 0..<2000 {
      let inside = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Array(#"\"a"#.utf8).randomElement(using: &random) ?? 0
      }
      var end = 0
      while end < inside.count, inside[end] != UInt8(ascii: "\"") {
        end += inside[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      var scanner = JSONScanner([UInt8(ascii: "\"")] + inside)
      let found = try? scanner.next()
      #expect((found == .string) == (end < inside.count), "\(inside)")
      if found == .string { #expect(scanner.range == 0..<end + 2, "\(inside)") }
    }
  }

  @Test func `Random bytes never trap`() {
    var random = SplitMix(seed: 4)
    let alphabet = Array(#"{}[]",:\u0dtrue1e-./*"#.utf8) + [0xFF, 0x0A, 0xC3, 0xED, 0xA0]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      _ = try? JSONValue(bytes)
      _ = try? JSONMembers(of: bytes)
      _ = try? JSONMending.mend(bytes)
    }
  }

  private func scan(_ json: String) throws { try scan(Array(json.utf8)) }

  private func scan(_ json: [UInt8]) throws {
    var scanner = JSONScanner(json)
    while try scanner.next() != nil {}
  }
}
