// SPDX-License-Identifier: MIT

import Testing

@testable import Ingest

@Suite struct OutlineTextTests {
  private static let list = """
    <?xml version="1.0"?>
    <!-- my own list: <outline xmlUrl="https://t.example/no"/> -->
    <opml version="2.0">
      <head><title>Mine</title></head>
      <body>
        <outline text="Boats">
          <outline text="a > b" xmlUrl="https://t.example/a?x=1&amp;y=2"/>
          <outline text="Two" xmlUrl='https://t.example/b'>
            <outline text="inside"/>
          </outline>
        </outline>
      </body>
    </opml>
    """

  private func feed(_ title: String, _ address: String) -> OutlineFeed {
    OutlineFeed(title: title, xmlURL: address, htmlURL: nil, group: [])
  }

  @Test func aFeedIsAddedBeforeTheEnd() {
    var list = OutlineText(Self.list)
    let isAdded = list.add([feed("Tar & \"Rope\"", "https://t.example/?a=1&b=<2>")])
    #expect(isAdded)
    let line =
      "    <outline type=\"rss\" text=\"Tar &amp; &quot;Rope&quot;\""
      + " xmlUrl=\"https://t.example/?a=1&amp;b=&lt;2&gt;\"/>\n"
    #expect(list.text == Self.list.replacing("  </body>", with: line + "  </body>"))
  }

  @Test func aFeedIsAddedToAListOnOneLine() {
    var list = OutlineText("<opml><body></body></opml>")
    let isAdded = list.add([feed("Tar", "tar.rss")])
    #expect(isAdded)
    #expect(
      list.text
        == "<opml><body>    <outline type=\"rss\" text=\"Tar\" xmlUrl=\"tar.rss\"/>\n</body></opml>"
    )
  }

  @Test(arguments: ["", "<opml>", "<opml><!-- </body> --></opml>", "<body"])
  func aListWithoutAnEndTakesNothing(_ text: String) {
    var list = OutlineText(text)
    let isAdded = list.add([feed("Tar", "tar.rss")])
    #expect(!isAdded)
    #expect(list.text == text)
  }

  @Test func aFeedIsRemovedWithItsLine() {
    var list = OutlineText(Self.list)
    let isRemoved = list.remove { $0 == "https://t.example/a?x=1&y=2" }
    #expect(isRemoved)
    let line = "      <outline text=\"a > b\" xmlUrl=\"https://t.example/a?x=1&amp;y=2\"/>\n"
    #expect(list.text == Self.list.replacing(line, with: ""))
  }

  @Test func aFeedIsRemovedWithWhatIsInIt() {
    var list = OutlineText(Self.list)
    let isRemoved = list.remove { $0 == "https://t.example/b" }
    #expect(isRemoved)
    #expect(!list.text.contains("inside"))
    #expect(list.text.hasSuffix("    </outline>\n  </body>\n</opml>"))
  }

  @Test func whatIsInACommentIsNoFeed() {
    var list = OutlineText(Self.list)
    let isRemoved = list.remove { $0 == "https://t.example/no" }
    #expect(!isRemoved)
    #expect(list.text == Self.list)
  }

  @Test func addingAndRemovingLeavesTheListAsItWas() {
    var list = OutlineText.empty
    let isAdded = list.add([feed("Tar", "https://t.example/tar")])
    #expect(isAdded)
    let isRemoved = list.remove { $0 == "https://t.example/tar" }
    #expect(isRemoved)
    #expect(list == .empty)
  }
}
