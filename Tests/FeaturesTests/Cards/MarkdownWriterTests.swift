// SPDX-License-Identifier: MIT

import Testing

@testable import Features

@Suite struct MarkdownWriterTests {
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
    ("ends with ]", "ends with ]"), ("the `<div>` and `<b>`", "the `<div>` and `<b>`"),
    ("``a`<b>`` <i>", "``a`<b>`` &lt;i>"), ("`[a](command:x)`", "`[a](command:x)`"),
    // What may be code for one reader and a tag for the next is made harmless.
    ("a ` b\n` <img>` x", "a ` b\n` &lt;img>` x"), ("`<b>` and `<i>", "`&lt;b>` and `&lt;i>"),
    ("\\`<b>`", "\\`&lt;b>`"), ("``<b>`", "``&lt;b>`"), ("```\n<b>\n```", "```\n&lt;b>\n```"),
  ])
  func passage(_ text: String, _ safe: String) {
    #expect(written { $0.passage(text) } == safe)
  }

  @Test func aPassageInAListStaysOnItsLine() {
    #expect(written { $0.passage("one\ntwo", isInline: true) } == "one two")
    #expect(written { $0.passage("one\n\ntwo") } == "one\n\ntwo")
  }

  @Test func escapedTextMeansNothingToMarkdown() {
    let text = written { $0.plain("a*b_c [x] <i> & #1\n") }
    #expect(text == "a\\*b\\_c \\[x\\] &lt;i&gt; &amp; \\#1 ")
  }

  @Test(arguments: [
    ("https://a.example/x(1)", "[t](https://a.example/x%281%29)"),
    ("http://a.example/a b", "[t](http://a.example/a%20b)"),
    ("HTTPS://a.example", "[t](HTTPS://a.example)"), ("javascript:alert(1)", "t"),
    ("data:text/html,x", "t"), ("httpx://a.example", "t"), ("", "t"), (nil, "t"),
  ])
  func links(_ url: String?, _ link: String) {
    #expect(written { $0.link("t", to: url) } == link)
  }

  private func written(_ write: (inout MarkdownWriter) -> Void) -> String {
    var writer = MarkdownWriter()
    write(&writer)
    return writer.text
  }
}
