// SPDX-License-Identifier: MIT

import Catalog
import JSON
import LSP
import Testing

/// Links, hints, colours and lenses, as an editor gets them.
@Suite struct GlanceTests {
  private func hints(
    _ bench: Bench, lines: ClosedRange<Int> = 0...100
  ) throws -> [JSONValue] {
    try bench.editor.request("textDocument/inlayHint") {
      $0.field("textDocument") { $0.object { $0.field("uri", bench.uri("note.md")) } }
      $0.field(
        "range",
        LSPRange(
          start: Position(line: lines.lowerBound, character: 0),
          end: Position(line: lines.upperBound, character: 0)))
    }.get().array ?? []
  }

  private func place(_ hint: JSONValue) -> String {
    let line = hint["position"]?["line"]?.integer ?? -1
    return "\(line):\(hint["position"]?["character"]?.integer ?? -1) \(hint["label"]?.string ?? "")"
  }

  // MARK: Links

  @Test func aSlugLeadsToThePageAndATimeToItsSecond() throws {
    let bench = try Bench(
      "🎧 [[ada-brook-on-tides-and-time#t=75|x]], Ada Brook, <https://sea.example/4>\n@jorg-ost",
      capabilities: #"{"textDocument": {"documentLink": {"tooltipSupport": true}}}"#, opens: false)
    bench.indexer.change { $0[0].enclosureURL = "https://cdn.example/4.mp3" }
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    bench.open("note.md")
    let links = try bench.ask("documentLink", about: "note.md").array ?? []
    #expect(links.map { Bench.range($0["range"]) } == ["0:5-0:32", "0:35-0:37"])
    #expect(
      links.map { $0["target"]?.string } == [
        "https://sea.example/4", "https://cdn.example/4.mp3#t=75",
      ])
    #expect(links.map { $0["tooltip"]?.string } == ["Open the page", "Listen from 1:15"])
  }

  @Test func tooltipsAreForThoseWhoShowThem() throws {
    let bench = try Bench("[[ada-brook-on-tides-and-time]]")
    let link = try #require(try bench.ask("documentLink", about: "note.md").array?.first)
    #expect(link["tooltip"] == nil)
  }

  // MARK: Hints

  @Test func hintsSayWhoAndWhen() throws {
    let bench = try Bench("🎧 [[ada-brook-on-tides-and-time]] x\nada-brook-returns-to-the-shore.\n")
    let found = try hints(bench)
    #expect(found.map(place) == ["0:34 Ada Brook, 2021-03-04", "1:30 Ada Brook, 2021-03-02"])
    #expect(found.allSatisfy { $0["paddingLeft"]?.bool == true && $0["data"] == nil })
    #expect(try hints(bench, lines: 1...1).map(place) == ["1:30 Ada Brook, 2021-03-02"])
  }

  /// Which notes have a name is known then; and Neovim draws the first hints of a note alone.
  @Test func hintsWaitUntilTheNotesAreRead() throws {
    let bench = try Bench("[[ada-brook-on-tides-and-time]]①")
    bench.indexer.change { $0.removeLast() }
    bench.editor.fileChanged(bench.page)
    bench.editor.runOneWork()
    let asked = bench.editor.send("textDocument/inlayHint") {
      $0.field("textDocument") { $0.object { $0.field("uri", bench.uri("note.md")) } }
      $0.field(
        "range",
        LSPRange(start: Position(line: 0, character: 0), end: Position(line: 1, character: 0)))
    }
    #expect(bench.editor.takeReplies(to: asked).isEmpty)
    bench.editor.finishWork()
    let hints = try bench.editor.takeReplies(to: asked).map { try $0.get().array?.count }
    #expect(hints == [1])
  }

  @Test func hintsAreTitlesOrNothingAsConfigured() throws {
    let note = "@ada-brook-on-tides-and-time x"
    let titles = try Bench(note, configuration: #", "hints": "title""#)
    #expect(try hints(titles).map(place) == ["0:28 Ada Brook on Tides and Time"])
    let off = try Bench(note, configuration: #", "hints": "off""#)
    #expect(try hints(off).isEmpty)
  }

  @Test func theTooltipIsResolvedToTheCard() throws {
    let bench = try Bench(
      "@ada-brook-on-tides-and-time",
      capabilities:
        #"{"textDocument": {"inlayHint": {"resolveSupport": {"properties": ["tooltip"]}}}}"#)
    let hint = try #require(try hints(bench).first)
    #expect(hint["tooltip"] == nil)
    let resolved = try bench.editor.request("inlayHint/resolve") {
      $0.field("position", Position(line: 0, character: 28))
      $0.field("label", hint["label"]?.string)
      $0.field("data", hint["data"]?.string)
    }.get()
    #expect(resolved["label"]?.string == hint["label"]?.string)
    #expect(
      resolved["tooltip"]?["value"]?.string?.hasPrefix("### Ada Brook on Tides and Time") ?? false)
  }

  // MARK: Colours

  @Test func tokensAreRelativeAndInOrder() throws {
    let bench = try Bench(
      "🎧 Ada Brook, [[ada-brook-on-tides-and-time#t=75]]\n\n> said Ada\n> Brook of Sea Talk: @sea-talk\n"
    )
    let all = try bench.ask("semanticTokens/full", about: "note.md")["data"]?.array
    #expect(
      all?.compactMap(\.integer) == [
        0, 3, 9, 1, 0, 0, 13, 27, 0, 0, 0, 30, 2, 4, 0,
        2, 7, 3, 1, 0, 1, 2, 5, 1, 0, 0, 20, 8, 3, 0,
      ])
  }

  @Test func tokensOfARangeAreThoseOfItsLines() throws {
    let bench = try Bench("Ada Brook\nJörg Öst\nAda Brook\n")
    let part = try bench.editor.request("textDocument/semanticTokens/range") {
      $0.field("textDocument") { $0.object { $0.field("uri", bench.uri("note.md")) } }
      $0.field(
        "range",
        LSPRange(start: Position(line: 1, character: 0), end: Position(line: 1, character: 8)))
    }.get()
    #expect(part["data"]?.array?.compactMap(\.integer) == [1, 0, 8, 1, 0])
  }

  @Test func theLegendHasATypeForEachToken() throws {
    let bench = try Bench("x")
    let result = try bench.freshEditor().request("initialize") {
      $0.field("capabilities") { $0.object { _ in } }
    }.get()
    let legend = result["capabilities"]?["semanticTokensProvider"]?["legend"]
    #expect(legend?["tokenTypes"]?.strings?.count == 5)
  }

  // MARK: Lenses

  private func lenses(_ bench: Bench, _ path: String = "note.md") throws -> [String] {
    (try bench.ask("codeLens", about: path).array ?? []).map { lens in
      let line = lens["range"]?["start"]?["line"]?.integer ?? -1
      let command = lens["command"]
      let arguments = command?["arguments"]?.strings ?? []
      return
        ([
          "\(line) \(command?["title"]?.string ?? "")", command?["command"]?.string ?? "none",
        ] + arguments).filter { !$0.isEmpty }.joined(separator: " | ")
    }
  }

  @Test func anEpisodesNoteSaysWhereItStands() throws {
    let bench = try Bench(
      """
      === jorg-ost-on-salt-in-the-soil.md
      ---
      x: y
      ---
      # Salt①
      [[jorg-ost-on-salt-in-the-soil]]
      === b.md
      [[jorg-ost-on-salt-in-the-soil]] twice: jorg-ost-on-salt-in-the-soil

      """, capabilities: #"{"window": {"showDocument": {"support": true}}}"#)
    #expect(
      try lenses(bench, "jorg-ost-on-salt-in-the-soil.md") == [
        "3 2 mentions in 1 other note",
        "3 previous: Ada Brook Returns to the Shore (2021-03-02) | podcast-ls.show | episode:sea-talk/ada-brook-returns-to-the-shore",
        "3 next: Ada Brook on Tides and Time (2021-03-04) | podcast-ls.show | episode:sea-talk/ada-brook-on-tides-and-time",
      ])
  }

  @Test func withoutShowingDocumentsALensIsRead() throws {
    let bench = try Bench("---\ntitle: \"Ada Brook\"\n---\n")
    #expect(
      try lenses(bench) == [
        "0 no mentions in other notes",
        "0 2 episodes, last: Ada Brook on Tides and Time (2021-03-04)",
      ])
  }

  @Test(arguments: ["Ada Brook is named", "# Some day", "---\nepisodes: [a, b]\n---\n"])
  func otherNotesHaveNoLens(_ note: String) throws {
    #expect(try Bench(note).ask("codeLens", about: "note.md").isNull)
  }

  // MARK: Refreshing

  @Test func aNewCatalogIsSaidToTheViewsThatCanBeRefreshed() throws {
    let bench = try Bench(
      "x",
      capabilities:
        #"{"workspace": {"inlayHint": {"refreshSupport": true}, "codeLens": {"refreshSupport": true}}}"#
    )
    _ = bench.editor.takeMessages()
    bench.indexer.change { $0[0].title = "New Tides" }
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    let asked = bench.editor.takeMessages().compactMap { message -> String? in
      guard case .request(_, let method, let params) = message else { return nil }
      #expect(params.isEmpty)
      return method
    }
    #expect(asked == ["workspace/inlayHint/refresh", "workspace/codeLens/refresh"])
  }
}
