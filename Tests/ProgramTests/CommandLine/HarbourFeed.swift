// SPDX-License-Identifier: MIT

import Synchronization
import TestSupport

/// An invented podcast on a server of its own, with as many episodes as it is told.
final class HarbourFeed: Sendable {
  let server: TestServer

  /// - Parameter guests: one an episode, the oldest first.
  init(guests: [String]) throws {
    let state = Shared(guests)
    shared = state
    server = try TestServer { request in
      switch request.path {
      case "/harbour.rss": .ok(Self.feed(state.guests.withLock { $0 }))
      case "/list.opml":
        .ok(
          """
          <opml version="2.0"><body><outline text="Sea">
          <outline type="rss" text="Harbour" xmlUrl="harbour.rss"/>
          <outline type="rss" text="Gone" xmlUrl="/gone.rss"/>
          </outline></body></opml>
          """)
      case "/page":
        .ok(
          "<!DOCTYPE html><html><head><link rel=\"alternate\" type=\"application/rss+xml\""
            + " href=\"https://harbour.example/feed\"></head></html>")
      default: .status(404)
      }
    }
  }

  var address: String { server.url("/harbour.rss") }

  func publish(_ guest: String) {
    shared.guests.withLock { $0.append(guest) }
  }

  private let shared: Shared

  private final class Shared: Sendable {
    let guests: Mutex<[String]>

    init(_ guests: [String]) {
      self.guests = Mutex(guests)
    }
  }

  private static func feed(_ guests: [String]) -> String {
    let items = guests.enumerated().reversed().map { index, guest in
      """
      <item><title>\(guest) on Lanterns</title><guid>harbour-\(index)</guid>
      <pubDate>Fri, \(index + 1) Nov 2019 06:00:00 GMT</pubDate>
      <description>Today we talk with \(guest) about lanterns.</description></item>
      """
    }
    return "<rss version=\"2.0\"><channel><title>The Harbour Tapes</title>\n"
      + items.joined(separator: "\n") + "\n</channel></rss>\n"
  }
}
