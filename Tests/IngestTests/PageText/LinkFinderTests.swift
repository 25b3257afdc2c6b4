// SPDX-License-Identifier: MIT

import Testing

@testable import Ingest

@Suite struct LinkFinderTests {
  @Test(arguments: [
    ("see https://a.example/b.", ["https://a.example/b"]),
    (
      "(https://a.example/b_(c)) and HTTP://A.example/x",
      ["https://a.example/b_(c)", "HTTP://A.example/x"]
    ),
    ("bit.ly/24x3IVq", ["https://bit.ly/24x3IVq"]),
    ("www.a.example/b", ["https://www.a.example/b"]),
    ("www.a.example", ["https://www.a.example"]),
    ("Website:https://a.example/b?c=d&e=f#g", ["https://a.example/b?c=d&e=f#g"]),
    ("[text](https://a.example/b)", ["https://a.example/b"]),
    ("<https://a.example/b>", ["https://a.example/b"]),
    ("TensorFlow.js and src/main.py or and/or", []), ("node.js/express", []),
    ("me@a.example/x", []), ("https://", []), ("1.6 of 2.0/3", []), ("javascript:alert(1)", []),
  ])
  func addresses(_ line: String, _ expected: [String]) {
    #expect(LinkFinder.links(in: line).map(\.absolute) == expected)
  }
}
