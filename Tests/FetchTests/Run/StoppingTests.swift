// SPDX-License-Identifier: MIT

import Fetch
import Foundation
import Ingest
import TestSupport
import Testing

/// A run that is stopped, and runs that meet.
@Suite struct StoppingTests {
  @Test func aStoppedRunLeavesOldCopies() throws {
    let house = try FetchHouse()
    let isSlow = Flag()
    let server = try TestServer { _ in
      guard isSlow.isSet else { return .ok(tinyFeed) }
      return Reply(steps: [Reply.head(200, ["Content-Length: 99"]), .text("<rss>"), .silence])
    }
    let url = server.url("/feed")
    try house.fetch([url])
    let state = house.state(url)
    isSlow.set()
    let results = try house.fetch(
      [url, server.url("/more")], shouldStop: { server.paths.count > 2 })
    #expect(results == [.stopped, .stopped])
    #expect(house.copy(url) == tinyFeed)
    #expect(house.state(url) == state)
    #expect(try house.leftovers().isEmpty)
  }

  @Test func nothingIsAskedAfterAStop() throws {
    let house = try FetchHouse()
    let server = try TestServer { _ in .ok(tinyFeed) }
    #expect(try house.fetch([server.url("/feed")], shouldStop: { true }) == [.stopped])
    #expect(server.paths.isEmpty)
  }

  @Test func whatDeadProcessesLeftIsRemoved() throws {
    let house = try FetchHouse()
    let server = try TestServer { _ in .ok(tinyFeed) }
    let url = server.url("/feed")
    try house.fetch([url])
    let copy = house.copies.path(of: url)
    for leftover in [".part", ".state.999999.tmp"] {
      try Data("<rs".utf8).write(to: URL(filePath: copy + leftover))
    }
    try house.fetch([])
    #expect(try house.leftovers().isEmpty)
    #expect(house.copy(url) == tinyFeed)
  }

  @Test func aFolderThatCannotBeMadeIsSaid() throws {
    let house = try FetchHouse()
    try house.folder.write("podcast-ls", "a file where a folder should be")
    #expect(try house.fetch("http://127.0.0.1/feed").failure != nil)
  }

  @Test func aProgramThatIsNoWorkerIsSaid() throws {
    let house = try FetchHouse()
    let server = try TestServer { _ in .ok(tinyFeed) }
    for program in ["/nowhere/podcast-index", "/bin/true"] {
      let fetcher = Fetcher(copies: house.copies, program: program)
      let outcome = fetcher.run([FetchRequest(address: server.url("/feed"), urgency: .asked)])
      #expect(outcome[0].result.failure?.contains("cannot be asked") == true)
    }
  }
}
