// SPDX-License-Identifier: MIT

import Catalog
import JSON
import LSP
import TestSupport
import Testing

/// The catalog behind a running session: changed, failing, damaged.
@Suite struct LiveCatalogTests {
  @Test func aChangedSourceIsBuiltAndAnswered() throws {
    let bench = try Bench("@new①")
    #expect(bench.labels(try bench.ask("completion")).isEmpty)
    bench.indexer.change { $0[0].title = "New Tides" }
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    #expect(bench.labels(try bench.ask("completion")) == ["ada-brook-on-tides-and-time"])
  }

  /// What a link names is remembered while its line is edited, and no longer than the catalog stays.
  @Test func whatWasTypedBeforeAChangeIsLookedUpAgain() throws {
    let bench = try Bench("[[New Tides①]]")
    let type = {
      bench.editor.notify("textDocument/didChange") {
        let end = Position(line: 0, character: 99)
        $0.field("textDocument") { $0.object { $0.field("uri", bench.uri("note.md")) } }
        $0.field("contentChanges") {
          $0.array {
            $0.object {
              $0.field("range", LSPRange(start: end, end: end))
              $0.field("text", "!")
            }
          }
        }
      }
    }
    type()
    #expect(try bench.ask("hover").isNull)
    bench.indexer.change { $0[0].title = "New Tides" }
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    type()
    #expect(!(try bench.ask("hover").isNull))
  }

  @Test func anotherFileBesideTheSourceBuildsNothing() throws {
    let bench = try Bench("x")
    let before = bench.indexer.runs.count
    bench.editor.fileChanged(bench.folder.path("other.txt"))
    bench.editor.finishWork()
    #expect(bench.indexer.runs.count == before)
  }

  @Test func theLastGoodIndexAnswersWhileTheIndexerFails() throws {
    let bench = try Bench("Ada① Brook")
    bench.indexer.fail("podcast-index failed: no room")
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    #expect(!(try bench.ask("hover").isNull))
    #expect(bench.messages.contains("podcast-index failed: no room"))
  }

  @Test func aChangeDuringABuildIsBuiltAfterIt() throws {
    let bench = try Bench("x")
    let before = bench.indexer.runs.count
    for _ in 0..<3 { bench.editor.fileChanged(bench.page) }
    bench.editor.finishWork()
    #expect(bench.indexer.runs.count == before + 2)
  }

  @Test func damageIsSaidAndMended() throws {
    let bench = try Bench("Ada① Brook")
    try bench.replaceIndexByDamagedOne()
    bench.indexer.fail("podcast-index failed: no room")
    bench.editor.fileChanged(bench.page)
    // The indexer fails, the damage is seen, and the first try to mend it fails as well.
    bench.editor.finishWork()
    #expect((try? bench.ask("hover"))?.isNull ?? true)
    bench.editor.finishWork()
    bench.indexer.fail(nil)
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    #expect(!(try bench.ask("hover").isNull))
    #expect(bench.messages.contains { $0.contains("being rebuilt") })
    #expect(bench.indexer.runs.last?.contains("--force") ?? false)
  }

  @Test func damageInTheListOfSourcesIsMended() throws {
    let bench = try Bench("Ada① Brook")
    // More than the checksum of what is opened at once covers.
    bench.indexer.claim(
      (0..<4_000).map {
        SourceState(
          path: "/feeds/sea-\($0).rss", kind: "feed", size: 1, modified: 1, episodes: 1,
          problems: [])
      })
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    try bench.damageIndex(at: "sea-2000.rss")
    bench.indexer.fail("podcast-index failed: no room")
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    #expect(bench.messages.contains { $0.contains("being rebuilt") })
    #expect(bench.indexer.runs.last?.contains("--force") ?? false)
  }

  @Test func configurationMistakesAreTold() throws {
    let bench = try Bench("x", configuration: #", "colour": 1"#)
    #expect(bench.messages.contains { $0.contains(".podcast-ls.json:1: unknown key colour") })
  }

  @Test func anIgnoredNameIsNoMentionInProse() throws {
    let note = "Ada① Brook and [[Ada Brook]]"
    let bench = try Bench(note, configuration: #", "notes": {"ignore": ["Ada Brook"]}"#)
    #expect(try bench.ask("hover").isNull)
    let place = Position(line: 0, character: 18)
    let linked = bench.editor.ask("textDocument/hover", bench.uri("note.md"), place)
    #expect(!(try linked.get().isNull))
  }

  @Test func anAliasIsItsTarget() throws {
    let bench = try Bench(
      "Captain① Brook", configuration: #", "aliases": {"Captain Brook": "ada-brook"}"#)
    let text = try bench.ask("hover")["contents"]?["value"]?.string
    #expect(text?.hasPrefix("### Ada Brook") ?? false)
  }

  @Test func theClientsSettingsAreAskedForAndApply() throws {
    let bench = try Bench(
      "@①", capabilities: #"{"workspace": {"configuration": true}}"#)
    let asked = bench.editor.takeMessages().compactMap { message -> RequestID? in
      guard case .request(let id, "workspace/configuration", _) = message else { return nil }
      return id
    }
    let id = try #require(asked.first)
    #expect(id == .string("srv-1"))
    bench.editor.answer(id) { $0.raw(Array(#"[{"completion": {"limit": 2}}]"#.utf8)) }
    #expect(bench.labels(try bench.ask("completion")).count == 2)
  }

  #if os(Linux)
    @Test func atRestNothingOfTheIndexStays() throws {
      let bench = try Bench("Ada① Brook")
      let card = try bench.ask("hover")
      bench.editor.finishWork()
      #expect(try ResidentMemory.kilobytes(ofFile: bench.indexer.indexPath) == 0)
      #expect(try bench.ask("hover") == card)
    }
  #endif
}
