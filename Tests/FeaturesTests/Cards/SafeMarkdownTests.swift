// SPDX-License-Identifier: MIT

import Testing

@testable import Features

@Suite struct SafeMarkdownTests {
  @Test(arguments: [
    ("plain *words* and `code`", "plain *words* and `code`"),
    ("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"),
    ("[a](https://a.example)", "[a](https://a.example)"),
    ("[a]( https://a.example )", "[a]( https://a.example )"),
    ("[a](javascript:x)", "[a]\\(javascript:x)"),
    ("[a](command:run)", "[a]\\(command:run)"),
    ("[a](HTTPS://a.example)", "[a](HTTPS://a.example)"),
    ("![a](file:///etc/passwd)", "![a]\\(file:///etc/passwd)"),
    ("[a]: command:run", "[a]\\: command:run"),
    ("[a]: https://a.example", "[a]: https://a.example"),
    ("ends with ]", "ends with ]"),
  ])
  func passage(_ text: String, _ safe: String) {
    #expect(SafeMarkdown.passage(text) == safe)
  }

  @Test func aPassageInAListStaysOnItsLine() {
    #expect(SafeMarkdown.passage("one\ntwo", isInline: true) == "one two")
    #expect(SafeMarkdown.passage("one\n\ntwo") == "one\n\ntwo")
  }

  @Test func escapedTextMeansNothingToMarkdown() {
    #expect(SafeMarkdown.escaped("a*b_c [x] <i> & #1") == "a\\*b\\_c \\[x\\] &lt;i&gt; &amp; \\#1")
  }

  @Test(arguments: [
    ("https://a.example/x(1)", "https://a.example/x%281%29"),
    ("http://a.example/a b", "http://a.example/a%20b"),
    ("javascript:alert(1)", nil),
    ("data:text/html,x", nil),
    ("", nil),
  ])
  func destinations(_ url: String, _ safe: String?) {
    #expect(SafeMarkdown.destination(url) == safe)
  }
}
