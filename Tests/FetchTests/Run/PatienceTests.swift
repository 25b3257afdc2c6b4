// SPDX-License-Identifier: MIT

import Fetch
import Ingest
import Synchronization
import TestSupport
import Testing

/// What servers may expect of us: not too often, and not too much at once.
@Suite struct PatienceTests {
  /// Ten minutes, an hour, six hours, a day, and a day from then on.
  @Test func backgroundRefreshesGrowRarer() throws {
    var house = try FetchHouse()
    let server = try TestServer { _ in .status(500) }
    let url = server.url("/feed")
    for (index, wait) in [600, 3600, 21_600, 86_400, 86_400].enumerated() {
      #expect(try house.fetch(url, .background).failure != nil)
      #expect(try house.fetch(url, .background) == .skipped(until: house.now + wait))
      #expect(server.paths.count == index + 1)
      house.now += wait
    }
  }

  @Test func theUserNeedNotWait() throws {
    let house = try FetchHouse()
    let server = try TestServer { _ in .status(500) }
    let url = server.url("/feed")
    for _ in 0..<3 { #expect(try house.fetch(url, .asked).failure != nil) }
    #expect(server.paths.count == 3)
  }

  /// A day without a network must not keep every feed away on the next.
  @Test func beingOfflineIsNobodysFault() throws {
    var house = try FetchHouse()
    let url = "http://nobody.invalid/feed"
    for _ in 0..<4 {
      #expect(try house.fetch(url, .background).failure != nil)
      house.now += 600
    }
  }

  @Test func aWrongClockKeepsNothingAwayForEver() throws {
    var house = try FetchHouse()
    let server = try TestServer { _ in .status(503, ["Retry-After: 3600"]) }
    let url = server.url("/feed")
    try house.fetch([url])
    house.now -= 100_000_000
    #expect(try house.fetch(url).failure != nil)
    #expect(server.paths.count == 2)
  }

  /// Each request waits for a second one, or for the last: fewer at once would never end, and more
  /// are counted.
  @Test func twoAtOnceToOneHost() throws {
    var house = try FetchHouse()
    house.limits.idle = .seconds(60)
    let gate = Gate(of: 2)
    let server = try TestServer { request in
      gate.pass()
      return .ok(tinyFeed + request.path)
    }
    let addresses = (0..<100).map { server.url("/\($0)") }
    let results = try house.fetch(addresses)
    #expect(results == addresses.map { .new(bytes: tinyFeed.utf8.count + path($0).utf8.count) })
    #expect(server.mostAtOnce == 2)
    #expect(server.paths.count == 100)
    for address in addresses { #expect(house.copy(address) == tinyFeed + path(address)) }
  }

  /// Eight at once in all, though six hosts would allow twelve.
  @Test func eightAtOnceInAll() throws {
    var house = try FetchHouse()
    house.limits.idle = .seconds(60)
    let gate = Gate(of: 8)
    let servers = try (1...6).map { number in
      try TestServer(host: "127.0.0.\(number)") { _ in
        gate.pass()
        return .ok(tinyFeed)
      }
    }
    let addresses = servers.enumerated().flatMap { number, server in
      (0..<4).map { server.url("/\($0)", host: "127.0.0.\(number + 1)") }
    }
    let results = try house.fetch(addresses)
    #expect(results.allSatisfy { $0 == .new(bytes: tinyFeed.utf8.count) })
    #expect(gate.mostInside == 8)
  }

  @Test func anAddressIsAskedOnceAndAnsweredInOrder() throws {
    let house = try FetchHouse()
    let server = try TestServer { .ok($0.path) }
    let (a, b) = (server.url("/a"), server.url("/bb"))
    let seen = Mutex<[FetchProgress]>([])
    let results = try house.fetch(
      [b, a, "nonsense", b], report: { progress in seen.withLock { $0.append(progress) } })
    #expect(results[0] == .new(bytes: 3))
    #expect(results[1] == .new(bytes: 2))
    #expect(results[2].failure != nil)
    #expect(results[3] == results[0])
    #expect(server.paths.sorted() == ["/a", "/bb"])
    let progress = seen.withLock { $0 }
    #expect((progress.first?.done, progress.first?.total) == (0, 3))
    #expect((progress.last?.done, progress.last?.bytes) == (3, 5))
  }

  private func path(_ address: String) -> String {
    "/" + (address.split(separator: "/").last ?? "")
  }
}
