// SPDX-License-Identifier: MIT

import Foundation
import Ingest
import TestSupport
import Testing

/// Asking again for what is here already (RFC 9110, 13).
@Suite struct ConditionalTests {
  /// Answers 304 to the validator it gave.
  private func server(etag: String = "\"one\"", body: String = tinyFeed) throws -> TestServer {
    try TestServer { request in
      request.headers["if-none-match"] == etag
        ? .status(304, ["ETag: " + etag])
        : .ok(body, ["ETag: " + etag, "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT"])
    }
  }

  @Test func nothingNewIsNotSentAgain() throws {
    var house = try FetchHouse()
    let server = try server()
    let url = server.url("/feed")
    #expect(try house.fetch(url) == .new(bytes: tinyFeed.utf8.count))
    let first = try #require(house.state(url))
    #expect(first.etag == "\"one\"")
    #expect(first.lastModified == "Sun, 06 Nov 1994 08:49:37 GMT")
    #expect((first.fetchedAt, first.changedAt) == (house.now, house.now))
    house.now += 100
    #expect(try house.fetch(url) == .unchanged)
    let second = try #require(house.state(url))
    #expect(server.requests[1].headers["if-none-match"] == "\"one\"")
    #expect(server.requests[1].headers["if-modified-since"] == "Sun, 06 Nov 1994 08:49:37 GMT")
    #expect((second.fetchedAt, second.checkedAt) == (house.now - 100, house.now))
    #expect(house.copy(url) == tinyFeed)
    #expect(house.copies.isIntact(second))
  }

  @Test func theSameBytesAreNoChange() throws {
    var house = try FetchHouse()
    let server = try TestServer { _ in .ok(tinyFeed) }
    let url = server.url("/feed")
    try house.fetch([url])
    house.now += 100
    #expect(try house.fetch(url) == .unchanged)
    let state = try #require(house.state(url))
    #expect((state.changedAt, state.fetchedAt) == (house.now - 100, house.now))
  }

  @Test func otherBytesAreAChange() throws {
    let house = try FetchHouse()
    let server = try TestServer { request in
      request.headers["if-none-match"] == nil ? .ok("old", ["ETag: \"a\""]) : .ok("newer")
    }
    let url = server.url("/feed")
    try house.fetch([url])
    #expect(try house.fetch(url) == .changed(bytes: 5))
    #expect(house.copy(url) == "newer")
    #expect(house.state(url)?.etag == nil)
  }

  /// Validators are those of the bytes: without these they would keep them away for ever.
  @Test(arguments: ["missing", "other"]) func aLostCopyIsFetchedAsAWhole(_ loss: String) throws {
    let house = try FetchHouse()
    let server = try server()
    let url = server.url("/feed")
    try house.fetch([url])
    try FileManager.default.removeItem(atPath: house.copies.path(of: url))
    if loss == "other" { try Data("<".utf8).write(to: URL(filePath: house.copies.path(of: url))) }
    #expect(try house.fetch(url) == .new(bytes: tinyFeed.utf8.count))
    #expect(server.requests[1].headers["if-none-match"] == nil)
    #expect(house.copy(url) == tinyFeed)
  }

  @Test func validatorsAreToldToTheServerThatGaveThemOnly() throws {
    let house = try FetchHouse()
    let first = try server()
    let second = try TestServer(host: "127.0.0.2") { _ in .ok("moved") }
    let target = second.url("/feed", host: "127.0.0.2")
    let isMoved = Flag()
    let door = try TestServer { _ in
      .redirect(302, to: isMoved.isSet ? target : first.url("/feed"))
    }
    let url = door.url("/feed")
    try house.fetch([url])
    isMoved.set()
    #expect(try house.fetch(url) == .changed(bytes: 5))
    #expect(door.requests[1].headers["if-none-match"] == nil)
    #expect(second.requests[0].headers["if-none-match"] == nil)
  }

  @Test func notModifiedWithoutACopyIsAFailure() throws {
    let house = try FetchHouse()
    let server = try TestServer { _ in .status(304) }
    #expect(try house.fetch(server.url("/feed")).failure?.contains("nothing is here") == true)
  }
}
