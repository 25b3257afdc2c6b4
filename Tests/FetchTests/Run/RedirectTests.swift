// SPDX-License-Identifier: MIT

import TestSupport
import Testing

/// Where redirects lead, and what goes along (RFC 9110, 15.4).
@Suite struct RedirectTests {
  /// Redirects along `way`, then gives the feed: `/0` leads to `/1` by the first status.
  private func chain(_ way: [Int]) throws -> TestServer {
    try TestServer { request in
      let step = Int(request.path.dropFirst()) ?? 0
      return step < way.count ? .redirect(way[step], to: "/\(step + 1)") : .ok(tinyFeed)
    }
  }

  @Test(arguments: [301, 302, 303, 307, 308]) func oneRedirectIsFollowed(_ status: Int) throws {
    let house = try FetchHouse()
    let server = try chain([status])
    let url = server.url("/0")
    #expect(try house.fetch(url) == .new(bytes: tinyFeed.utf8.count))
    #expect(house.copy(url) == tinyFeed)
    #expect(house.state(url)?.answeringAddress == server.url("/1"))
  }

  /// Remembered is the last address that the whole way to it is permanent for.
  @Test(arguments: [
    (way: [301], remembered: "/1" as String?), (way: [308, 301], remembered: "/2"),
    (way: [302], remembered: nil), (way: [307, 301], remembered: nil),
    (way: [301, 302], remembered: "/1"), (way: [301, 303, 308], remembered: "/1"),
  ]) func permanentBeginningsAreRemembered(_ way: [Int], _ remembered: String?) throws {
    let house = try FetchHouse()
    let server = try chain(way)
    let url = server.url("/0")
    try house.fetch([url])
    #expect(house.state(url)?.permanentAddress == remembered.map { server.url($0) })
    try house.fetch([url])
    #expect(server.paths[way.count + 1] == remembered ?? "/0")
  }

  @Test func whatMovedToNothingIsAskedForAgainWhereItWas() throws {
    let house = try FetchHouse()
    let isBack = Flag()
    let server = try TestServer { request in
      switch (request.path, isBack.isSet) {
      case ("/old", false): .redirect(301, to: "/new")
      case ("/old", true), ("/new", false): .ok(tinyFeed)
      default: .status(404)
      }
    }
    let url = server.url("/old")
    try house.fetch([url])
    isBack.set()
    #expect(try house.fetch(url).failure != nil)
    #expect(try house.fetch(url) == .unchanged)
    #expect(server.paths == ["/old", "/new", "/new", "/old"])
  }

  @Test func aMoveToAnErrorIsNotRemembered() throws {
    let house = try FetchHouse()
    let server = try TestServer { request in
      request.path == "/feed" ? .redirect(301, to: "/nothing") : .status(404)
    }
    let url = server.url("/feed")
    let failure = try #require(try house.fetch(url).failure)
    #expect(failure.contains(server.url("/nothing")) && failure.contains("404"))
    #expect(house.state(url)?.permanentAddress == nil)
  }

  @Test func aCircleIsLeft() throws {
    let house = try FetchHouse()
    let server = try TestServer { .redirect(302, to: $0.path == "/a" ? "/b" : "/a") }
    #expect(try house.fetch(server.url("/a")).failure?.contains("circle") == true)
    #expect(server.paths == ["/a", "/b"])
  }

  @Test func anEndlessWayIsLeftAfterTheLimit() throws {
    var house = try FetchHouse()
    house.limits.redirects = 3
    let server = try TestServer { request in
      .redirect(301, to: request.path + "x")
    }
    #expect(try house.fetch(server.url("/")).failure?.contains("more than 3 times") == true)
    #expect(server.paths == ["/", "/x", "/xx", "/xxx"])
  }

  @Test(arguments: [
    "file:///etc/hostname", "ftp://127.0.0.1/feed", "data:text/xml,%3Crss/%3E", "gopher://x/",
    "javascript:alert(1)", "http://", "http:///feed",
  ]) func onlyTheWebIsAsked(_ location: String) throws {
    let house = try FetchHouse()
    let server = try TestServer { _ in .redirect(302, to: location) }
    let url = server.url("/feed")
    #expect(try house.fetch(url).failure?.hasPrefix(url) == true)
    #expect(server.paths == ["/feed"])
    #expect(house.copy(url) == nil)
    #expect(try house.fetch(location).failure != nil)
  }

  @Test func aRedirectWithoutATargetIsAFailure() throws {
    let house = try FetchHouse()
    let server = try TestServer { _ in .status(301) }
    #expect(try house.fetch(server.url("/feed")).failure?.contains("301") == true)
  }

  @Test func passwordsStayAtTheirHost() throws {
    let house = try FetchHouse()
    let server = try TestServer { request in
      switch request.path {
      case "/start": .redirect(302, to: "/same")
      case "/same":
        .redirect(302, to: "http://localhost:\(request.headers["host"]?.suffix(5) ?? "")/other")
      default: .ok(tinyFeed)
      }
    }
    let url = server.url("/start", user: "ada:qu%20ill")
    #expect(try house.fetch(url) == .new(bytes: tinyFeed.utf8.count))
    // "ada:qu ill" in base64.
    let expected = "Basic YWRhOnF1IGlsbA=="
    #expect(server.requests.map { $0.headers["authorization"] } == [expected, expected, nil])
    #expect(server.requests.allSatisfy { $0.headers["cookie"] == nil })
  }

  @Test func passwordsOfARedirectAreNotUsed() throws {
    let house = try FetchHouse()
    let server = try TestServer { request in
      let host = request.headers["host"] ?? ""
      return request.path == "/start"
        ? .redirect(302, to: "http://eve:trick@\(host)/next") : .ok(tinyFeed)
    }
    try house.fetch([server.url("/start")])
    #expect(server.requests.map { $0.headers["authorization"] } == [nil, nil])
  }

  @Test func noCookieComesBack() throws {
    let house = try FetchHouse()
    let server = try TestServer { request in
      request.path == "/start"
        ? .status(302, ["Location: /next", "Set-Cookie: harbour=1"]) : .ok(tinyFeed)
    }
    try house.fetch([server.url("/start")])
    #expect(server.requests.map { $0.headers["cookie"] } == [nil, nil])
  }

  @Test func passwordsAreNotShown() throws {
    let house = try FetchHouse()
    let server = try TestServer { _ in .status(500) }
    let url = server.url("/feed?token=1", user: "ada:quill")
    let failure = try #require(try house.fetch(url).failure)
    #expect(!failure.contains("quill"))
    #expect(!house.copies.path(of: url).contains("quill"))
    #expect(!house.copies.path(of: url).contains("token"))
  }
}
