// SPDX-License-Identifier: MIT

import Ingest
import TestSupport
import Testing

/// What a status means for the copy and for the next time.
@Suite struct StatusTests {
  @Test(arguments: [201, 204, 206, 300, 400, 401, 403, 404, 418, 429, 500, 502, 503])
  func anErrorLeavesTheCopy(_ status: Int) throws {
    let house = try FetchHouse()
    let isBad = Flag()
    let server = try TestServer { _ in
      isBad.isSet ? .status(status, body: Array("<html>".utf8)) : .ok(tinyFeed, ["ETag: \"a\""])
    }
    let url = server.url("/feed")
    try house.fetch([url])
    isBad.set()
    // 204 has no body by definition (RFC 9110, 15.3.5); what follows it is no answer to anything.
    #expect(try house.fetch(url).failure?.contains("\(status)") == true)
    let state = try #require(house.state(url))
    #expect(house.copy(url) == tinyFeed)
    #expect((state.failures, state.etag) == (1, "\"a\""))
    #expect(house.copies.isIntact(state))
  }

  @Test func successForgetsFailures() throws {
    let house = try FetchHouse()
    let isBad = Flag()
    let server = try TestServer { _ in isBad.isSet ? .ok(tinyFeed) : .status(500) }
    let url = server.url("/feed")
    try house.fetch([url])
    isBad.set()
    #expect(try house.fetch(url) == .new(bytes: tinyFeed.utf8.count))
    let state = try #require(house.state(url))
    #expect((state.failures, state.failure, state.notBefore) == (0, nil, nil))
  }

  @Test func whatIsGoneIsNotAskedUnlessForced() throws {
    let house = try FetchHouse()
    let isBack = Flag()
    let server = try TestServer { _ in isBack.isSet ? .ok(tinyFeed) : .status(410) }
    let url = server.url("/feed")
    #expect(try house.fetch(url) == .gone)
    isBack.set()
    #expect(try house.fetch(url, .asked) == .gone)
    #expect(server.paths.count == 1)
    #expect(try house.fetch(url, .forced) == .new(bytes: tinyFeed.utf8.count))
    #expect(house.state(url)?.isGone == false)
  }

  @Test(arguments: [429, 503, 403, 301, 302]) func retryAfterIsObeyed(_ status: Int) throws {
    var house = try FetchHouse()
    let server = try TestServer { _ in .status(status, ["Retry-After: 120", "Location: /b"]) }
    let url = server.url("/a")
    let until = house.now + 120
    #expect(try house.fetch(url).failure != nil)
    #expect(house.state(url)?.retryAfter == until)
    #expect(try house.fetch(url, .forced) == .skipped(until: until))
    #expect(server.paths == ["/a"])
    house.now = until
    #expect(try house.fetch(url).failure != nil)
    #expect(server.paths == ["/a", "/a"])
  }

  @Test func aRedirectThatNeedsNoWaitIsFollowed() throws {
    let house = try FetchHouse()
    let server = try TestServer {
      $0.path == "/a" ? .status(301, ["Retry-After: 0", "Location: /b"]) : .ok(tinyFeed)
    }
    #expect(try house.fetch(server.url("/a")) == .new(bytes: tinyFeed.utf8.count))
  }

  @Test(arguments: [
    ("text/xml; charset=Windows-1251", "windows-1251" as String?),
    ("application/rss+xml", nil), ("text/xml;charset=\"utf-8\"", "utf-8"),
  ]) func theCharsetIsKept(_ type: String, _ charset: String?) throws {
    let house = try FetchHouse()
    let server = try TestServer { _ in .ok(tinyFeed, ["Content-Type: " + type]) }
    let url = server.url("/feed")
    try house.fetch([url])
    #expect(house.state(url)?.charset == charset)
  }

  @Test func weSayWhoWeAre() throws {
    let house = try FetchHouse()
    let server = try TestServer { _ in .ok(tinyFeed) }
    try house.fetch([server.url("/feed")])
    #expect(server.requests[0].headers["user-agent"] == "podcast-ls/0.1.0")
  }
}
