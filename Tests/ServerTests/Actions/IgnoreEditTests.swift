// SPDX-License-Identifier: MIT

import JSON
import Testing

@testable import Server

@Suite struct IgnoreEditTests {
  @Test(arguments: [
    "{}", "{\n}", #"{"catalogs": ["a"]}"#, "{\n  // mine\n  \"catalogs\": [],\n}\n",
    #"{"notes": {}}"#, #"{"notes": {"exclude": ["x"]}}"#, #"{"notes": {"ignore": []}}"#,
    "{\"notes\": {\"ignore\": [\"Bo Li\",\n \"Ann Lee\", ]}, \"hover\": {}}",
  ])
  func theNameIsAddedAndTheRestStays(_ text: String) throws {
    let bytes = Array(text.utf8)
    let edit = try #require(IgnoreEdit("Ada \"B\" Brook", in: bytes))
    let after = bytes[..<edit.offset] + Array(edit.text.utf8) + bytes[edit.offset...]
    let old = try JSONValue(bytes)
    let new = try JSONValue(Array(after))
    let before = old["notes"]?["ignore"]?.strings ?? []
    #expect(new["notes"]?["ignore"]?.strings == before + ["Ada \"B\" Brook"])
    #expect(new["notes"]?["exclude"]?.strings == old["notes"]?["exclude"]?.strings)
    #expect(new["catalogs"]?.strings == old["catalogs"]?.strings)
  }

  @Test(arguments: ["", "{", "[]", #"{"notes": 1}"#, #"{"notes": {"ignore": "x"}}"#])
  func whatIsNoPlaceForItIsLeftAlone(_ text: String) {
    #expect(IgnoreEdit("Ada Brook", in: Array(text.utf8)) == nil)
  }

  @Test func aNewFileIsJSON() throws {
    let made = try JSONValue(Array(IgnoreEdit.newFile(ignoring: "Ada Brook").utf8))
    #expect(made["notes"]?["ignore"]?.strings == ["Ada Brook"])
  }
}
