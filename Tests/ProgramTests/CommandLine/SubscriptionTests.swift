// SPDX-License-Identifier: MIT

import Foundation
import JSON
import Notes
import TestSupport
import Testing

/// `index add`, `list`, `refresh` and `remove` against a server on loopback.
@Suite(.timeLimit(.minutes(10)))
struct SubscriptionTests {
  private let folder: TemporaryFolder
  private let environment: ProgramEnvironment
  private let feed: HarbourFeed

  init() throws {
    folder = try TemporaryFolder()
    environment = try ProgramEnvironment()
    feed = try HarbourFeed(guests: ["Ada Quillfeather", "Bo Sandpiper"])
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(.podcastLS, arguments, in: folder, environment)
  }

  @Test func aFeedIsFetchedFoundAndListed() throws {
    let added = try run("index", "add", feed.address)
    #expect(added.code == 0)
    #expect(added.errors.contains("subscribed to The Harbour Tapes (\(feed.address))"))
    #expect(added.errors.contains("The Harbour Tapes: 2 new episodes"))
    #expect(try run("search", "quillfeather").output.contains("ada-quillfeather-on-lanterns"))
    let rows = try JSONValue(Array(try run("index", "list", "--json").output.utf8)).array
    #expect(rows?.map { $0["feed"]?.string } == [feed.address])
    #expect(rows?.first?["title"]?.string == "The Harbour Tapes")
  }

  @Test func whatIsNewIsSaidAndUnchangedFeedsAreNotSentAgain() throws {
    _ = try run("index", "add", feed.address)
    feed.publish("Cy Halyard")
    let refreshed = try run("index", "refresh")
    #expect(refreshed.errors.contains("The Harbour Tapes: 1 new episode\n"))
    #expect(try run("search", "halyard").code == 0)
    #expect(try run("index", "refresh").errors.contains("0 changed"))
  }

  @Test func aListSubscribesToItsFeedsAndSaysWhatFails() throws {
    let added = try run("index", "add", feed.server.url("/list.opml"))
    #expect(added.code == 0)
    #expect(added.errors.contains("/gone.rss is not there (404)"))
    #expect(try run("search", "sandpiper").code == 0)
    #expect(try run("index", "list").lines.count == 2)
  }

  @Test func aWebPageIsRefusedAndItsFeedNamed() throws {
    let added = try run("index", "add", feed.server.url("/page"))
    #expect(added.code == 1)
    #expect(added.errors.contains("https://harbour.example/feed"))
    #expect(added.errors.contains("nothing was subscribed to"))
    #expect(try run("index", "list").output.isEmpty)
  }

  @Test func withoutAConnectionAllThatIsKnownAnswers() throws {
    let address: String
    do {
      let feed = try HarbourFeed(guests: ["Dora Windlass"])
      address = feed.address
      _ = try run("index", "add", address)
    }
    let refreshed = try run("index", "refresh")
    #expect(refreshed.code == 0)
    #expect(refreshed.errors.contains(address))
    #expect(try run("search", "windlass").code == 0)
  }

  @Test func aSubscriptionEndsByItsTitle() throws {
    _ = try run("index", "add", feed.address)
    #expect(try run("index", "remove", "The Harbour Tapes").code == 0)
    #expect(try run("index", "list").output.isEmpty)
    #expect(try run("search", "quillfeather").code == 1)
    #expect(try run("index", "remove", "The Harbour Tapes").code == 1)
  }

  @Test func aFeedIsReadInTheEncodingThatItsServerNames() throws {
    // "Тар" in windows-1251, which the feed does not say.
    let feed =
      Array("<rss version=\"2.0\"><channel><title>Tapes</title><item><title>".utf8)
      + [0xD2, 0xE0, 0xF0] + Array("</title></item></channel></rss>".utf8)
    let server = try TestServer { _ in
      .status(200, ["Content-Type: text/xml; charset=windows-1251"], body: feed)
    }
    #expect(try run("index", "add", server.url("/feed")).code == 0)
    #expect(try run("export").output.contains("\"title\":\"Тар\""))
  }

  @Test func aWorkspaceNamesNoAddresses() throws {
    try folder.write(".podcast-ls.json", "{\"catalogs\": [\"\(feed.address)\"]}")
    let built = try run("index", "refresh")
    #expect(built.errors.contains("in a workspace's file"))
    #expect(feed.server.requests.isEmpty)
  }

  @Test func newEpisodesReachASessionThatIsOpen() throws {
    _ = try run("index", "add", feed.address)
    let editor = try ProgramEditor(workspace: folder, environment)
    try editor.initialize()
    try editor.open("a.md", "[[halyard\n")
    let place = TextPosition(line: 0, column: 9)
    #expect(try editor.becomes { try editor.completions("a.md", place).isEmpty })
    feed.publish("Cy Halyard")
    #expect(try run("index", "refresh").code == 0)
    #expect(try editor.becomes { try editor.completions("a.md", place).contains("Cy Halyard") })
    #expect(try editor.quit() == 0)
  }
}
