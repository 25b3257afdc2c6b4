// SPDX-License-Identifier: MIT

import Catalog
import JSON
import LSP
import Testing

/// `workspace/executeCommand`.
@Suite struct CommandTests {
  private static let showing = #"{"window": {"showDocument": {"support": true}}}"#

  private func run(
    _ bench: Bench, _ command: String, _ arguments: (inout JSONWriter) -> Void = { _ in }
  ) -> Result<JSONValue, ResponseError> {
    bench.editor.request("workspace/executeCommand") {
      $0.field("command", "podcast-ls.\(command)")
      $0.field("arguments") { $0.array(arguments) }
    }
  }

  private func lastMessage(_ bench: Bench) -> String? {
    bench.editor.takeMessages().compactMap { message -> String? in
      guard case .notification("window/showMessage", let params) = message else { return nil }
      return (try? JSONValue(params))?["message"]?.string
    }.last
  }

  @Test func everyCommandIsAdvertised() throws {
    let result = try Bench("x").freshEditor().request("initialize") {
      $0.field("capabilities") { $0.object { _ in } }
    }.get()
    let commands = result["capabilities"]?["executeCommandProvider"]?["commands"]?.strings ?? []
    #expect(Set(commands).count == commands.count && commands.count >= 5)
    #expect(commands.allSatisfy { $0.hasPrefix("podcast-ls.") })
  }

  @Test(arguments: [("nothing", -32602), ("open", -32602)])
  func whatCannotBeDoneIsAnError(_ command: String, _ code: Int) throws {
    guard case .failure(let error) = run(try Bench("x"), command) else {
      Issue.record("no error")
      return
    }
    #expect(error.code == code)
  }

  @Test func reloadReadsEverythingAnew() throws {
    let bench = try Bench("Ada① Brook\n")
    try bench.folder.write("vault/b.md", Array("Ada Brook".utf8))
    bench.indexer.change { $0[0].title = "New Tides" }
    #expect(try run(bench, "reload").get().isNull)
    #expect(bench.places(try bench.ask("references")).count == 2)
    let symbols = bench.editor.request("workspace/symbol") { $0.field("query", "new tides") }
    #expect(try symbols.get().array?.first?["name"]?.string == "New Tides")
  }

  @Test func refreshAsksAddressesOfAnyAgeAtOnce() throws {
    let bench = try Bench("x", configuration: #", "refresh": "never""#)
    #expect(try run(bench, "refresh").get().string == "no source of the catalog is an address")
    bench.indexer.claim([
      SourceState(
        path: "https://sea.example/feed", kind: "url", size: -1, modified: 0, episodes: 0,
        problems: [])
    ])
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    #expect(try run(bench, "refresh").get().isNull)
    #expect(bench.indexer.runs.suffix(2).map(\.first) == ["fetch", "build"])
    let fetch = try #require(bench.indexer.runs.last { $0.first == "fetch" })
    #expect(fetch.starts(with: ["fetch", "--older-than", "0"]))
  }

  @Test func statisticsAreShownEachTime() throws {
    let bench = try Bench("Ada Brook, @jorg-ost\n")
    for _ in 0..<2 {
      _ = bench.editor.takeMessages()
      let text = try run(bench, "statistics").get().string
      #expect(text == "1 show, 3 episodes, 2 people, 1 book; 1 note with 2 mentions")
      #expect(lastMessage(bench) == text)
    }
  }

  @Test(arguments: [
    "ada-brook-on-tides-and-time", "episode:sea-talk/ada-brook-on-tides-and-time",
    "sea-talk/ada-brook-on-tides-and-time", "Ada Brook on Tides and Time",
  ])
  func openLeadsToThePage(_ name: String) throws {
    let bench = try Bench("x", capabilities: Self.showing)
    _ = bench.editor.takeMessages()
    #expect(try run(bench, "open") { $0.string(name) }.get().string == "https://sea.example/4")
    let shown = try #require(bench.requests("window/showDocument").first?.params)
    #expect(shown["uri"]?.string == "https://sea.example/4")
    #expect(shown["external"]?.bool == true)
  }

  @Test func openAtAPlaceKnowsTheMoment() throws {
    let bench = try Bench("x @ada-brook-on-tides-and-time@1:1①5", opens: false)
    bench.indexer.change { $0[0].link = "https://youtu.be/abc" }
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    bench.open("note.md")
    let opened = run(bench, "open") { $0.object { bench.placeOfCursor(&$0) } }
    #expect(try opened.get().string == "https://youtu.be/abc?t=75")
    #expect(lastMessage(bench) == "https://youtu.be/abc?t=75")
  }

  @Test func showPrefersTheUsersOwnNote() throws {
    let bench = try Bench("=== Ada Brook.md\nx\n=== note.md\nx", capabilities: Self.showing)
    #expect(
      try run(bench, "show") { $0.string("ada-brook") }.get().string == bench.uri("Ada Brook.md"))
    _ = bench.editor.takeMessages()
    let entry = run(bench, "show") { $0.string("jorg-ost-on-salt-in-the-soil") }
    #expect(try entry.get().string == DocumentURI(path: bench.page).text)
    let shown = try #require(bench.requests("window/showDocument").first?.params)
    #expect(Bench.range(shown["selection"]) == "12:0-12:28")
  }

  @Test(arguments: [("open", "ada-brook"), ("open", "nobody-at-all"), ("show", "nobody-at-all")])
  func whatHasNoPlaceIsSaid(_ command: String, _ name: String) throws {
    guard case .failure(let error) = run(try Bench("x"), command, { $0.string(name) }) else {
      Issue.record("no error")
      return
    }
    #expect(error.code == -32803)
  }

  // MARK: New notes

  private static let creating = #"""
    {"window": {"showDocument": {"support": true}},
     "workspace": {"applyEdit": true, "workspaceEdit": {"documentChanges": true, "resourceOperations": ["create"]}}}
    """#

  @Test func aNewNoteIsProposedAndOpenedOnceItIsMade() throws {
    let bench = try Bench("x", capabilities: Self.creating)
    _ = bench.editor.takeMessages()
    let uri = bench.uri("jorg-ost-on-salt-in-the-soil.md")
    let made = run(bench, "newNote") { $0.string("jorg-ost-on-salt-in-the-soil") }
    #expect(try made.get().string == uri)
    let (id, params) = try #require(bench.requests("workspace/applyEdit").first)
    let changes = params?["edit"]?["documentChanges"]?.array ?? []
    #expect(changes.first?["kind"]?.string == "create")
    #expect(changes.first?["options"]?["overwrite"]?.bool == false)
    #expect(changes.last?["edits"]?.array?.first?["newText"]?.string?.contains("Jörg Öst") ?? false)
    #expect(bench.requests("window/showDocument").isEmpty)
    bench.editor.answer(id) { $0.object { $0.field("applied", true) } }
    let shown = try #require(bench.requests("window/showDocument").first?.params)
    #expect(shown["uri"]?.string == uri)
  }

  @Test func anEditThatWasNotAppliedOpensNothing() throws {
    let bench = try Bench("x", capabilities: Self.creating)
    _ = bench.editor.takeMessages()
    _ = run(bench, "newNote") { $0.string("ada-brook") }
    let (id, _) = try #require(bench.requests("workspace/applyEdit").first)
    bench.editor.answer(id) { $0.object { $0.field("applied", false) } }
    #expect(bench.requests("window/showDocument").isEmpty)
  }

  @Test func aNoteThatIsThereIsShown() throws {
    let bench = try Bench("=== note.md\nx\n=== Ada Brook.md\ny\n", capabilities: Self.creating)
    _ = bench.editor.takeMessages()
    #expect(
      try run(bench, "newNote") { $0.string("ada-brook") }.get().string == bench.uri("Ada Brook.md")
    )
    #expect(bench.requests("window/showDocument").count == 1)
  }

  @Test(arguments: ["sea-talk", "ada-brook"])
  func whereNoNoteCanBeMadeItIsSaid(_ name: String) throws {
    guard case .failure(let error) = run(try Bench("x"), "newNote", { $0.string(name) }) else {
      Issue.record("no error")
      return
    }
    #expect(error.code == -32803)
  }
}
