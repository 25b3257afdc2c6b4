// SPDX-License-Identifier: MIT

import Testing

@testable import Ingest

@Suite struct SourceKindTests {
  private func kind(_ text: String) -> SourceKind {
    SourceKind.sniff(Array(text.utf8), isWhole: true)
  }

  @Test(arguments: [
    "<rss version=\"2.0\"><channel>", "<RSS>", "\u{FEFF}\n <?xml version='1.0'?>\n<rss>",
    "<feed xmlns=\"http://www.w3.org/2005/Atom\">", "<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\">",
    // Prefixed roots, and RSS without its root.
    "<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\">", "<?xml version='1.0'?><atom:feed>",
    "<channel><title>Tar</title>", "<?xml version='1.0'?><!-- Tar -->\n<channel>",
    // What stands before a root.
    "<!DOCTYPE rss [<!ENTITY a \"b>\">]>\n<rss>", "<?xml-stylesheet href='a'?><!-- <html> --><rss>",
    "<br />\n<b>Warning</b>: Undefined index in <b>/www/feed.php</b><br />\n<rss version='2.0'>",
    "PHP Notice:  Undefined index: a in /www/feed.php on line 3\n<?xml version='1.0'?>\n<rss version='2.0'>",
    "\nWarning: a() failed in /www/feed.php on line 3\n<rss version='2.0'>",
  ])
  func feeds(head: String) {
    #expect(kind(head) == .feed)
  }

  @Test(arguments: [
    "<opml version=\"1.0\"><head>", "<?xml version='1.0'?>\n<OPML>",
    "Notice: a in b.php on line 1\n<?xml version='1.0'?><opml version='2.0'>",
  ])
  func lists(head: String) {
    #expect(kind(head) == .opml)
  }

  @Test func utf16IsMarkupToo() {
    let bytes: [UInt8] =
      [0xFF, 0xFE] + "<rss>".utf8.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
    #expect(SourceKind.sniff(bytes, isWhole: true) == .feed)
  }

  @Test(arguments: [
    "", "<", "<?xml", "<!--", "<!DOCTYPE rss [", "<rssfeed>", "<html><body><rss>", "<div>Tar</div>",
    "<p><channel>", "# Feeds\n\n<rss version='2.0'>",
    "Write this:\n\n```xml\n<?xml?>\n<rss version='2.0'>",
    "Feeds begin with\n\n    <rss version='2.0'>", "Feeds begin with `<rss version='2.0'>`.",
    "---\ntitle: Feeds\n---\n<rss version='2.0'>", "- <rss version='2.0'>",
    "Feeds have a\n<channel>",
    "Feeds begin with\n<rss>",
  ])
  func whatIsNoFeed(head: String) {
    #expect(kind(head) == .unknown)
  }

  @Test func textThatShowsAFeedStaysWhatItIs() {
    let page = HarbourPage.text + "\n<?xml version='1.0'?>\n<rss version='2.0'>\n"
    #expect(kind(page) == .pageText)
    #expect(kind("{\"summary\":\"\n<?xml version='1.0'?><rss version='2.0'>\"}") == .jsonLines)
  }
}
