// SPDX-License-Identifier: MIT

import Fetch
import Foundation
import Ingest
import TestSupport
import Testing

/// Limits hold whatever a server does, and the old copy stays.
@Suite struct LimitTests {
  /// Fetches a copy, then within `limits` what `reply` does in its place.
  private func fetchAfterCopy(
    _ house: FetchHouse, _ reply: Reply, within limits: (inout FetchLimits) -> Void
  ) throws -> (url: String, failure: String?) {
    let isBad = Flag()
    let server = try TestServer { _ in isBad.isSet ? reply : .ok(tinyFeed) }
    let url = server.url("/feed")
    #expect(try house.fetch(url) == .new(bytes: tinyFeed.utf8.count))
    isBad.set()
    var house = house
    limits(&house.limits)
    return (url, try house.fetch(url).failure)
  }

  private static let xml = "Content-Type: application/rss+xml"
  private static let gzip = "Content-Encoding: gzip"

  private static let chunk = Array("1000\r\n\(String(repeating: " ", count: 0x1000))\r\n".utf8)

  static let tooLong: [Reply] = [
    // No end, as it is and in chunks.
    Reply(steps: [Reply.head(200, [xml]), .endless(Array(repeating: 0x20, count: 65_536))]),
    Reply(steps: [
      Reply.head(200, [xml, "Transfer-Encoding: chunked"]), .endless(chunk),
    ]),
    // It says so itself.
    Reply(steps: [Reply.head(200, [xml, "Content-Length: 99999999999"]), .silence]),
    // 130 KB that grow into 20 MB.
    .status(200, [gzip], body: Gzip.bomb(megabytes: 20)),
  ]

  @Test(arguments: tooLong.indices) func bodiesHaveALength(_ index: Int) throws {
    let house = try FetchHouse()
    let (url, failure) = try fetchAfterCopy(house, Self.tooLong[index]) { $0.bodySize = 1 << 20 }
    #expect(failure?.contains("more than a feed may have") == true)
    #expect(house.copy(url) == tinyFeed)
    #expect(house.state(url)?.failure == failure)
    #expect(try house.leftovers().isEmpty)
  }

  static let silent: [Reply] = [
    Reply(steps: [.silence]),
    Reply(steps: [.text("HTTP/1.1 200 OK\r\nContent-Ty"), .silence]),
    Reply(steps: [Reply.head(200, ["Content-Length: 100"]), .text("<rss>"), .silence]),
    // What a redirect says besides is not listened to for long.
    Reply(steps: [
      Reply.head(302, ["Location: /next"]), .endless(Array(repeating: 0x20, count: 65_536)),
    ]),
  ]

  @Test(arguments: silent.indices) func silenceHasALimit(_ index: Int) throws {
    let house = try FetchHouse()
    let (url, failure) = try fetchAfterCopy(house, Self.silent[index]) {
      $0.idle = .milliseconds(500)
    }
    #expect(failure?.contains("sent nothing") == true)
    #expect(house.copy(url) == tinyFeed)
    #expect(try house.leftovers().isEmpty)
  }

  @Test func aDripHasALimit() throws {
    let house = try FetchHouse()
    let reply = Reply(steps: [Reply.head(200, [Self.xml]), .drip(0x20)])
    let (url, failure) = try fetchAfterCopy(house, reply) { $0.total = .seconds(1) }
    #expect(failure?.contains("not done after 1 s") == true)
    #expect(house.copy(url) == tinyFeed)
  }

  @Test func endlessHeadersHaveALimit() throws {
    let house = try FetchHouse()
    let line = Array("X-Tape: \(String(repeating: "a", count: 1000))\r\n".utf8)
    let (url, failure) = try fetchAfterCopy(
      house, Reply(steps: [.text("HTTP/1.1 200 OK\r\n"), .endless(line)])
    ) { $0.idle = .seconds(10) }
    #expect(failure != nil)
    #expect(house.copy(url) == tinyFeed)
  }

  /// The library holds the body of a redirect in memory: there the kernel is the limit, or the clock.
  @Test func aBombInARedirectHarmsNobodyElse() throws {
    var house = try FetchHouse()
    house.limits.idle = .seconds(10)
    house.limits.memory = 96 << 20
    let server = try TestServer { request in
      request.path == "/bomb"
        ? .status(301, [Self.gzip, "Location: /feed"], body: Gzip.bomb(megabytes: 400))
        : .ok(tinyFeed)
    }
    let results = try house.fetch(["/bomb", "/feed", "/other"].map { server.url($0) })
    #expect(results[0].failure != nil)
    #expect(results[1...].allSatisfy { $0 == .new(bytes: tinyFeed.utf8.count) })
  }

  @Test func headerFieldsOfAnyLengthAreNoTrouble() throws {
    let house = try FetchHouse()
    let server = try TestServer { _ in
      .ok(tinyFeed, ["ETag: \"\(String(repeating: "e", count: 20_000))\""])
    }
    let url = server.url("/feed")
    #expect(try house.fetch(url) == .new(bytes: tinyFeed.utf8.count))
    #expect(house.state(url)?.etag == nil)
  }

  @Test func anAddressOfAnyLengthIsNoTrouble() throws {
    let house = try FetchHouse()
    let url = "http://127.0.0.1/" + String(repeating: "a", count: 1 << 20)
    #expect(try house.fetch(url).failure != nil)
  }
}
