// SPDX-License-Identifier: MIT

import Ingest
import TestSupport
import Testing

@testable import Feeds

@Suite struct BrokenFeedTests {
  private static let items = (1...3).map {
    """
    <item><title>Tape \($0)</title><guid>tape-\($0)</guid>
    <description><![CDATA[<p>About &amp; around.</p>]]></description>
    <enclosure url="https://cdn.example/\($0).mp3" type="audio/mpeg"/></item>\n
    """
  }

  private static let feed = FeedText.rss(items.joined())

  /// What stands whole before the cut is read whole, and the cut is reported.
  @Test func aFileMayBeCutAnywhere() throws {
    let bytes = Array(Self.feed.utf8)
    let whole = try FeedText(Self.feed).episodes.map(\.episode)
    for length in stride(from: 0, to: bytes.count - 1, by: 7) {
      let text = String(decoding: bytes[..<length], as: UTF8.self)
      let feed = try FeedText(text)
      let complete = text.split(separator: "</item>", omittingEmptySubsequences: false).count - 1
      #expect(feed.episodes.count >= complete, "cut at \(length)")
      for (read, expected) in zip(feed.episodes.prefix(complete), whole) {
        #expect(read.episode.guid == expected.guid, "cut at \(length)")
        #expect(read.episode.enclosureURL == expected.enclosureURL, "cut at \(length)")
      }
      for read in feed.episodes {
        #expect(read.episode.title.wholeMatch(of: /Tape \d/) != nil, "cut at \(length)")
        #expect(
          [nil, "tape-1", "tape-2", "tape-3"].contains(read.episode.guid), "cut at \(length)")
      }
      #expect(!feed.problems.isEmpty, "cut at \(length)")
    }
  }

  /// Never a trap, never a hang; the seed is in the message.
  @Test(arguments: 1...60)
  func bytesMayBeAnything(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(Self.feed.utf8)
    for _ in 0..<Int.random(in: 1...20, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      default:
        let scraps = [
          "<", "&", "<![CDATA[", "]]>", "<!--", "\"", "</item>", "<item>", "<!DOCTYPE [",
        ]
        bytes.insert(contentsOf: Array(scraps.randomElement(using: &random)!.utf8), at: place)
      }
    }
    #expect(try FeedText(bytes: bytes).episodes.count <= 1000, "seed \(seed)")
  }

  @Test(arguments: [
    // what is wrong, and how many of the three episodes are left
    ("a bare ampersand", "Tape 2", "Tape & 2", 3), ("an HTML entity", "Tape 2", "Tape&nbsp;2", 3),
    ("a comparison", "Tape 2", "Tape < 2", 3), ("no end of an item", "</item>", "", 3),
    ("no end of a title", "</title>", "", 3), ("no end of a section", "]]>", "", 3),
    ("a wrong end", "</guid>", "</uid>", 3), ("no quote", "type=\"", "type=", 3),
    ("no first quote", "url=\"", "url=", 3), ("junk first", "<?xml", "<br>x <?xml", 3),
  ])
  func oneErrorSpoilsNothing(what: String, good: String, bad: String, count: Int) throws {
    let feed = try FeedText(Self.feed.replacing(good, with: bad))
    #expect(feed.episodes.count == count, "\(what)")
    #expect(
      feed.episodes.map(\.episode.enclosureURL) == (1...3).map { "https://cdn.example/\($0).mp3" },
      "\(what)")
  }

  @Test func anErrorIsReportedWithItsLine() throws {
    let feed = try FeedText("<rss><channel>\n<title>A & B</title>\n<item>\n<title>C</rss>")
    #expect(feed.problem("`&`")?.line == 2)
    #expect(feed.problem("<item>")?.line == 3)
    #expect(feed.show?.show.title == "A & B")
    #expect(feed.titles == ["C"])
  }

  @Test(arguments: [
    "", " \n", "<html><body><p>Not found</p></body></html>", "\u{0}\u{1}\u{2}", "<",
  ])
  func whatIsNoFeedSaysSo(text: String) throws {
    let feed = try FeedText(text)
    #expect(feed.show == nil)
    #expect(feed.problem("no feed") != nil)
  }

  @Test func aFeedWithoutTitleIsCalledAsItsFile() throws {
    let feed = try FeedText("<rss><channel><item><title>A</title></item></channel></rss>")
    #expect(feed.show?.show.title == "harbour")
    #expect(feed.show?.givesTitle == false)
  }

  @Test func longTextsAreCutAndSaidToBe() throws {
    let long = String(repeating: "boats ", count: 400_000)
    for text in ["<![CDATA[\(long)]]>", long, long + "&amp;"] {
      let feed = try FeedText(
        FeedText.rss(
          "<item><title>A</title><description>\(text)</description></item><item><title>B</title></item>"
        ))
      #expect(feed.titles == ["A", "B"])
      #expect(feed.problem("too long") != nil)
    }
  }

  @Test func deepNestingIsBounded() throws {
    let deep = String(repeating: "<b>", count: 100_000)
    let feed = try FeedText(
      FeedText.rss("<item><description>\(deep)x</description><title>A</title></item>"))
    #expect(feed.episodes.count == 1)
  }

  /// Each once took time with the square of its length.
  @Test(arguments: [
    "</", "<![CDATA[", "<a><![CDATA[</a>", "<!--", "<!-->", "<?", "<a b=\"", "<a b='\" ", "&", "]]",
    "<!DOCTYPE [", "<item>", "<a ", "&#38;",
  ])
  func repetitionTakesLinearTime(scrap: String) throws {
    let many = String(repeating: scrap, count: 600_000 / scrap.utf8.count)
    let feed = try FeedText(FeedText.rss("<item><title>A</title></item>\(many)"))
    #expect(feed.titles.first == "A")
  }
}
