// SPDX-License-Identifier: MIT

import Testing

@testable import JSON

@Suite struct JSONMembersTests {
  @Test func `Members are found whatever stands around them`() throws {
    let members = try #require(
      try JSONMembers(
        of: Array(
          #" {"id" : 7 , "deep":{"id":8,"a":[{"id":9}]},"text":"x\ny","list":[{"k":1},{"k":2}],"no":null} "#
            .utf8)))
    #expect(members.integer("id") == 7)
    #expect(members.object("deep")?.integer("id") == 8)
    #expect(members.string("text") == "x\ny")
    #expect(members.objects("list")?.map { $0.integer("k") } == [1, 2])
    #expect(
      members.raw("deep").map { String(decoding: $0, as: UTF8.self) } == #"{"id":8,"a":[{"id":9}]}"#
    )
    #expect(members.isNull("no") && members.contains("no"))
    #expect(!members.contains("k") && members.raw("missing") == nil)
  }

  @Test func `The first of equal names counts`() throws {
    let members = try #require(try JSONMembers(of: Array(#"{"a":1,"a":2,"\u0061":3}"#.utf8)))
    #expect(members.integer("a") == 1)
  }

  @Test func `Names may be escaped`() throws {
    let members = try #require(try JSONMembers(of: Array(#"{"m\u0065thod":"x"}"#.utf8)))
    #expect(members.string("method") == "x")
  }

  @Test(arguments: ["[1,2]", "1", "\"{}\"", "null"])
  func `Other values have no members`(json: String) throws {
    let isObject = try JSONMembers(of: Array(json.utf8)) != nil
    #expect(!isObject)
  }

  @Test(arguments: [
    ("1", 1), ("-3", -3), ("9223372036854775807", Int.max), ("9223372036854775808", nil),
    ("1.0", nil), ("1e3", nil), ("\"1\"", nil), ("true", nil),
  ])
  func `Integers are taken only as such`(json: String, value: Int?) throws {
    let members = try #require(try JSONMembers(of: Array("{\"a\":\(json)}".utf8)))
    #expect(members.integer("a") == value)
  }

  @Test func `Ill-formed text does not hide the members around it`() throws {
    let bytes = Array(#"{"a":"\ud800"#.utf8) + [0xFF, 0x00, 0x22] + Array(#","b":2}"#.utf8)
    let members = try #require(try JSONMembers(of: bytes))
    #expect(members.integer("b") == 2)
    #expect(members.utf8("a") == Array("\u{FFFD}\u{FFFD}\u{0}".utf8))
  }

  @Test func `A list with anything but objects is none of objects`() throws {
    let members = try #require(try JSONMembers(of: Array(#"{"a":[{},1],"b":{}}"#.utf8)))
    #expect(members.objects("a") == nil)
    #expect(members.objects("b") == nil)
  }
}
