// SPDX-License-Identifier: MIT

import Testing

@testable import Feeds

@Suite struct MarkupMenderTests {
  @Test(arguments: [
    "<rss/>", "<rss><a b=\"1\" c='&amp;'/>text</rss>", "<rss>\n <a:b x:y=\"z\">t</a:b>\n</rss>",
    "<rss><![CDATA[a & b < c ]] <br> ]]></rss>", "<rss>ä ]] > &gt</rss>".replacing("&gt", with: ""),
  ])
  func wellFormedMarkupStaysAsItIs(markup: String) {
    let mended = Mended(markup)
    #expect(mended.text == markup)
    #expect(mended.messages.isEmpty)
  }

  // Text with references becomes a section: one piece for the parser.
  @Test(arguments: [
    ("<rss>a &lt;b&gt; &amp; c</rss>", "<rss><![CDATA[a <b> & c]]></rss>"),
    ("<rss>R&uuml;cker&nbsp;&#8211;&#x2014;</rss>", "<rss><![CDATA[Rücker\u{A0}–—]]></rss>"),
    ("<rss>&#150;&#1;x</rss>", "<rss><![CDATA[–x]]></rss>"),
    ("<rss>a&#10;b</rss>", "<rss><![CDATA[a]]>&#10;<![CDATA[b]]></rss>"),
    ("<rss>]]&gt;</rss>", "<rss><![CDATA[]]]]><![CDATA[>]]></rss>"),
    ("<rss>a]]>b</rss>", "<rss><![CDATA[a]]]]><![CDATA[>b]]></rss>"),
    // What is no reference is text.
    ("<rss>Tar & Rope</rss>", "<rss><![CDATA[Tar & Rope]]></rss>"),
    ("<rss>&bogus; AT&T</rss>", "<rss><![CDATA[&bogus; AT&T]]></rss>"),
    // What is no tag is text.
    ("<rss>a < b <3 <me@x.example></rss>", "<rss>a &lt; b &lt;3 &lt;me@x.example></rss>"),
    ("<rss>if a <b and <c>d</c></rss>", "<rss>if a &lt;b and <c>d</c></rss>"),
    // Attributes
    ("<rss><a b=1 c d='x'/></rss>", "<rss><a b=\"1\" c=\"c\" d=\"x\"/></rss>"),
    ("<rss><a b=\"x&y\"/></rss>", "<rss><a b=\"x&amp;y\"/></rss>"),
    ("<rss><a b=\"1 < 2\"/></rss>", "<rss><a b=\"1 &lt; 2\"/></rss>"),
    ("<rss><a b=\"&eacute;\"/></rss>", "<rss><a b=\"é\"/></rss>"),
    (
      "<rss><a u=\"https://x/1.mp3 type=\"audio/mpeg\"/>y</rss>",
      "<rss><a u=\"https://x/1.mp3\" type=\"audio/mpeg\"/>y</rss>"
    ),
    // Line breaks stand behind the tag, so that it begins where it is.
    ("<rss><a\n b='1'\n>x</a></rss>", "<rss><a b=\"1\">\n\nx</a></rss>"),
    // Tags
    ("<rss><b>x</rss>", "<rss><b>x</b></rss>"),
    ("<rss>x</b></rss>", "<rss>x</rss>"),
    ("<rss><Title>x</title></rss>", "<rss><Title>x</Title></rss>"),
    ("<rss><item>1<item>2</item></rss>", "<rss><item>1</item><item>2</item></rss>"),
    (
      "<rss><item><title>1<link>2</link></item></rss>",
      "<rss><item><title>1</title><link>2</link></item></rss>"
    ),
    ("<rss><d>a<br>b<hr/>c</d></rss>", "<rss><d>a<br/>b<hr/>c</d></rss>"),
    // What is around the root, and what no feed needs
    ("\n \n<?xml version='1.0'?><rss>x</rss>", "\n\n<rss>x</rss>"),
    ("<br /><b>Warning</b>: x\n<rss>x</rss>", "\n<rss>x</rss>"),
    ("<!-- <rss>\n --><rss>a<!-- b -->c<?p d?></rss><!-- e -->", "\n<rss>ac</rss>"),
    ("<!DOCTYPE rss SYSTEM \"http://x.example/a>b\"><rss/>", "<rss/>"),
    ("<rss>x</rss>\n<rss>y</rss>", "<rss>x</rss>\n"),
    // A section whose end was forgotten ends with its element.
    (
      "<rss><d><![CDATA[one</d><d><![CDATA[two]]></d></rss>",
      "<rss><d><![CDATA[one]]></d><d><![CDATA[two]]></d></rss>"
    ),
    // The file ends too early; a mark says where.
    ("<rss><a>x", "<rss><a>x<?cut here?></a></rss>"),
    ("<rss><a>x</a><b c=\"d", "<rss><a>x</a><?cut here?></rss>"),
    ("<rss><a><![CDATA[x", "<rss><a><![CDATA[x]]><?cut here?></a></rss>"),
  ])
  func brokenMarkupIsMended(markup: String, expected: String) {
    #expect(Mended(markup).text == expected)
  }

  /// However the file falls into chunks, the meaning is the same.
  @Test(arguments: [1, 2, 3, 7, 64])
  func chunksMakeNoDifference(chunk: Int) {
    let markup = """
      <?xml version="1.0"?>
      <!DOCTYPE rss [ <!ENTITY show "Tapes"> ]>
      <rss a='1'
        b="2"><item><title>&show; &amp; ä</title><d><![CDATA[x ]] y > z]]></d>
      <!-- gone --><x:y z:w="v">t</x:y><e u="a&b" v=1/>R & S ]]> <b>t</rss>
      """
    let whole = Mended(markup)
    let parts = Mended(markup, chunk: chunk)
    // Text may fall into more sections, which mean the same.
    let plain = { (text: String) in
      text.replacing("<![CDATA[", with: "").replacing("]]>", with: "")
    }
    #expect(plain(parts.text) == plain(whole.text))
    #expect(parts.messages == whole.messages)
  }

  // The parser would take minutes for a million of them.
  @Test(.timeLimit(.minutes(10)))
  func namesBeyondThoseOfAnyFeedAreLeftOut() {
    let tags = (0..<20_000).map { "<a\($0)>x</a\($0)>" }.joined()
    let mended = Mended("<rss>\(tags)<item>y</item><a1/></rss>")
    #expect(
      mended.text.hasSuffix("x<item>y</item><a1/></rss>") && !mended.text.contains("<a19999>"))
    #expect(mended.text.contains("<a1000>x</a1000>"))
    #expect(mended.messages.count == 1 && mended.messages[0].contains("different names"))
  }

  @Test(
    .timeLimit(.minutes(10)), arguments: ["a% = '1'", "a%=\"1\"", "xmlns=\"a%\"", "xmlns:b='a%'"])
  func soAreAttributesAndNamespaces(attribute: String) {
    let tags = (0..<10_000).map { "<b \(attribute.replacing("%", with: "\($0)"))/>" }.joined()
    let mended = Mended("<rss>\(tags)<b c='d'/></rss>")
    #expect(mended.text.contains("1000") && !mended.text.contains("9999"))
    #expect(mended.text.hasSuffix("<b/></rss>"))
    #expect(mended.messages.contains { $0.contains("different names") })
  }

  @Test func aTagWithoutEndIsSaidToBeOne() {
    let long = String(repeating: "a", count: 1 << 20)
    let mended = Mended("<rss><t>x</t><b c=\"\(long)\(long)", chunk: 1 << 16)
    #expect(mended.messages.contains { $0.contains("longer than 1 MB") })
    #expect(!mended.messages.contains { $0.contains("begins no tag") })
  }

  @Test func problemsNameTheirLines() {
    let mended = Mended("<rss>\n a & b\n <i>x\n</rss>\n")
    #expect(mended.messages.map { $0.prefix(2) } == ["2:", "3:"])
  }

  @Test func linesStayWhereTheyAre() {
    let markup = "<!--\n-->\n<rss\n a='1'\n>\nx & y\n&#10;<t\n/>\n</b\n><z>\n</rss>\n"
    let lines = { (text: String) in text.utf8.count { $0 == 0x0A } }
    #expect(lines(Mended(markup).text) == lines(markup))
  }
}
