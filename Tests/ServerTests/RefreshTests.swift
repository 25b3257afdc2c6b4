// SPDX-License-Identifier: MIT

import Catalog
import JSON
import LSP
import Testing

/// Asking the addresses among the sources again, in the background of a session.
@Suite struct RefreshTests {
  private static let address = SourceState(
    path: "https://sea.example/feed", kind: "url", size: -1, modified: 0, episodes: 0,
    problems: [SourceProblem(line: 0, message: "https://sea.example/feed has not been fetched")])

  private func commands(_ bench: Bench) -> [String] {
    bench.indexer.runs.compactMap(\.first)
  }

  /// A session whose catalog turns out to have an address in it.
  private func bench(_ configuration: String = "") throws -> Bench {
    let bench = try Bench("x", configuration: configuration)
    bench.indexer.claim([Self.address])
    bench.indexer.change { $0[0].title = "New Tides" }
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    return bench
  }

  @Test func filesAloneAreNeverAskedFor() throws {
    let bench = try Bench("x")
    #expect(!commands(bench).contains("fetch"))
  }

  @Test func addressesAreAskedOnceAndWhatTheyGiveIsBuilt() throws {
    let bench = try bench()
    #expect(commands(bench).suffix(2) == ["fetch", "build"])
    #expect(commands(bench).count { $0 == "fetch" } == 1)
    let fetch = try #require(bench.indexer.runs.first { $0.first == "fetch" })
    #expect(fetch.starts(with: ["fetch", "--older-than", "86400"]))
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    #expect(commands(bench).count { $0 == "fetch" } == 1)
  }

  @Test func aWorkspaceMayOnlyAskForLess() throws {
    let never = try bench(#", "refresh": "never""#)
    #expect(!commands(never).contains("fetch"))
    let hourly = try bench(#", "refresh": "hourly""#)
    #expect(hourly.indexer.runs.contains { $0.starts(with: ["fetch", "--older-than", "86400"]) })
  }

  @Test func anAddressIsComplainedOfOnlyWhenItHasBeenAsked() throws {
    let bench = try bench()
    let fetched = bench.messages.filter { $0.contains("sea.example") }
    #expect(fetched == ["https://sea.example/feed has not been fetched"])
  }

  @Test func ofManyProblemsAFewAreShown() throws {
    let bench = try Bench("x")
    let problems = (1...9).map { SourceProblem(line: $0, message: "no title") }
    bench.indexer.claim([
      SourceState(
        path: "/feeds/sea.rss", kind: "feed", size: 1, modified: 1, episodes: 1, problems: problems)
    ])
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    #expect(bench.messages.count { $0.contains("/feeds/sea.rss:") } == 5)
    #expect(bench.messages.contains { $0.hasPrefix("4 more problems") })
  }

  @Test func whatAnotherProcessFetchedIsBuilt() throws {
    let bench = try Bench("x")
    let before = commands(bench).count
    bench.editor.fileChanged(bench.folder.path("cache/podcast-ls/copies.changed"))
    bench.editor.fileChanged(bench.folder.path("config/podcast-ls/subscriptions.opml"))
    bench.editor.finishWork()
    #expect(commands(bench).count == before + 2)
  }
}
