// SPDX-License-Identifier: MIT

import Testing

@testable import JSON

@Suite struct JSONValueTests {
  private let configuration = Array(
    """
    \u{FEFF}// What this folder uses
    {
      "catalogs": ["a.txt", /* later */ "b.xml",],
      "completion": {
        "limit": 20, "ratio": 0.5,
      },
      "diagnostics": true, "hover": null
    }
    """.utf8)

  @Test func `Values are typed`() throws {
    let root = try JSONValue(configuration)
    #expect(root["catalogs"]?.strings == ["a.txt", "b.xml"])
    #expect(root["completion"]?["limit"]?.integer == 20)
    #expect(root["completion"]?["ratio"]?.content == .number(0.5))
    #expect(root["diagnostics"]?.bool == true)
    #expect(root["hover"]?.isNull == true)
    #expect(root.members?.map(\.name) == ["catalogs", "completion", "diagnostics", "hover"])
  }

  @Test func `Values know their lines and bytes`() throws {
    let root = try JSONValue(configuration)
    #expect(root.line == 2)
    #expect(root.members?.map(\.line) == [3, 4, 7, 7])
    #expect(root["completion"]?.line == 4)
    #expect(root["completion"]?["limit"]?.line == 5)
    let second = try #require(root["catalogs"]?.array?.last)
    #expect(String(decoding: configuration[second.range], as: UTF8.self) == "\"b.xml\"")
    let name = try #require(root.members?.last?.range)
    #expect(String(decoding: configuration[name], as: UTF8.self) == "\"hover\"")
  }

  @Test(arguments: [
    ("{\n  \"a\": 1\n  \"b\": 2\n}", 3, 3, "`,` or `}`"),
    ("{\r\n\"a\": tru\r\n}", 2, 6, "a value"),
    ("[1,\r2,\r3", 3, 2, "`,` or `]`"),
    ("{\"ü😀\": }", 1, 8, "a value"),
    ("/* open", 1, 1, "the end of the comment that begins here"),
    ("{} x", 1, 4, "nothing more"),
  ])
  func `Mistakes are located`(json: String, line: Int, column: Int, expected: String) {
    let error = #expect(throws: JSONError.self) { try JSONValue(Array(json.utf8)) }
    #expect(error?.line == line)
    #expect(error?.column == column)
    #expect(error?.expected == expected)
  }

  @Test func `Numbers beyond all bounds do not trap`() throws {
    let root = try JSONValue(Array("[9223372036854775808, 1e999, 3.0, -1e-999]".utf8))
    #expect(root.array?.map(\.integer) == [nil, nil, 3, 0])
  }

  @Test func `512 levels are read and one more is not`() throws {
    let deep = { (count: Int) in
      Array((String(repeating: "[", count: count) + String(repeating: "]", count: count)).utf8)
    }
    #expect(try JSONValue(deep(512)).array?.count == 1)
    #expect(throws: JSONError.self) { try JSONValue(deep(513)) }
  }
}
