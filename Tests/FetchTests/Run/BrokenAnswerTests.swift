// SPDX-License-Identifier: MIT

import Fetch
import TestSupport
import Testing

/// Answers that do not hold what they promise.
@Suite struct BrokenAnswerTests {
  private static let long = tinyFeed + String(repeating: " ", count: 1000)
  private static let zipped = Gzip.stored(Array(long.utf8))

  private func feedCheck(_ path: String, _ charset: String?) -> BodyVerdict {
    FeedCheck.feed(path: path)
  }

  private static func cut(_ headers: [String], _ body: String) -> Reply {
    Reply(steps: [Reply.head(200, headers), .text(body), .close])
  }

  static let broken: [Reply] = [
    // Cut off: fewer bytes than announced, a chunk or the end of chunks missing.
    cut(["Content-Length: 500"], "<rss><channel>"),
    cut(["Transfer-Encoding: chunked"], "40\r\n<rss><channel>"),
    cut(["Transfer-Encoding: chunked"], "5\r\n<rss>\r\n"),
    // More bytes than announced: what is over is not the body's.
    cut(["Content-Length: 14"], "<rss><channel></channel></rss>"),
    // Cut off before a length could tell: the feed itself does.
    cut([], "<rss><channel><title>The Harb"),
    // Gzip that ends early, its length being right.
    .status(200, ["Content-Encoding: gzip"], body: zipped.prefix(80)),
    .status(200, ["Content-Encoding: gzip"], body: Array("no gzip at all".utf8)),
    .status(200, ["Content-Encoding: morse"], body: Array("-.-".utf8)),
    .status(200), cut([], ""),
    Reply(steps: [.close]), Reply(steps: [.text("\0\u{1}\u{2} what?\r\n\r\n"), .close]),
    Reply(steps: [.text("HTTP/9.9 abc\r\n\r\n"), .close]),
  ]

  @Test(arguments: broken.indices) func theOldCopyStays(_ index: Int) throws {
    let house = try FetchHouse()
    let isBad = Flag()
    let server = try TestServer { _ in isBad.isSet ? Self.broken[index] : .ok(Self.long) }
    let url = server.url("/feed")
    #expect(try house.fetch(url, check: feedCheck) == .new(bytes: Self.long.utf8.count))
    isBad.set()
    let result = try house.fetch(url, check: feedCheck)
    switch result {
    case .failed(let sentence), .notAFeed(let sentence):
      #expect(sentence.hasPrefix(url))
      #expect(house.state(url)?.failure == sentence)
    default: Issue.record("\(result)")
    }
    #expect(house.copy(url) == Self.long)
    #expect(house.state(url).map(house.copies.isIntact) == true)
  }

  @Test(arguments: [Gzip.stored(Array(tinyFeed.utf8))]) func gzipIsUnpacked(_ body: [UInt8]) throws
  {
    let house = try FetchHouse()
    let server = try TestServer { request in
      let isAsked = request.headers["accept-encoding"]?.contains("gzip") == true
      return isAsked ? .status(200, ["Content-Encoding: gzip"], body: body) : .status(406)
    }
    let url = server.url("/feed")
    #expect(try house.fetch(url, check: feedCheck) == .new(bytes: tinyFeed.utf8.count))
    #expect(house.copy(url) == tinyFeed)
  }

  @Test(arguments: [
    (page: "<!DOCTYPE html><title>Hello</title>", word: "web page"),
    (page: "<html><form><input type=\"password\"></form></html>", word: "log in"),
    (page: "Service unavailable", word: "something else"), (page: "{}", word: "something else"),
  ]) func whatIsNoFeedIsNotKept(_ page: String, _ word: String) throws {
    let house = try FetchHouse()
    let isBad = Flag()
    let server = try TestServer { _ in .ok(isBad.isSet ? page : tinyFeed) }
    let url = server.url("/feed")
    try house.fetch([url], check: feedCheck)
    isBad.set()
    guard case .notAFeed(let sentence) = try house.fetch(url, check: feedCheck) else {
      Issue.record("taken for a feed")
      return
    }
    #expect(sentence.contains(word))
    #expect(house.copy(url) == tinyFeed)
    #expect(try house.fetch(server.url("/new"), check: feedCheck) != .new(bytes: page.utf8.count))
    #expect(house.copy(server.url("/new")) == nil)
  }

  /// A feed that its server always cuts off is better than none, and is asked for again as a whole.
  @Test func aDamagedFeedIsBetterThanNone() throws {
    let house = try FetchHouse()
    let isLonger = Flag()
    let server = try TestServer { _ in
      .ok(isLonger.isSet ? "<rss><channel><item>" : "<rss><channel>", ["ETag: \"a\""])
    }
    let url = server.url("/feed")
    #expect(try house.fetch(url, check: feedCheck) == .new(bytes: 14))
    #expect(house.state(url)?.failure?.contains("cut off") == true)
    #expect(house.state(url)?.isDamaged == true)
    #expect(try house.fetch(url, check: feedCheck) == .unchanged)
    #expect(house.state(url)?.failure?.contains("cut off") == true)
    #expect(server.requests[1].headers["if-none-match"] == nil)
    isLonger.set()
    #expect(try house.fetch(url, check: feedCheck) == .changed(bytes: 20))
  }

  @Test func nobodyThere() throws {
    let house = try FetchHouse()
    // Ports below 10 have no servers.
    #expect(try house.fetch("http://127.0.0.1:9/feed").failure?.contains("no connections") == true)
    #expect(try house.fetch("http://nobody.invalid/feed").failure?.contains("not found") == true)
    #expect(try house.fetch("http://[::1/feed").failure != nil)
  }
}
