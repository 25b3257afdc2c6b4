// SPDX-License-Identifier: MIT

import Catalog
import JSON
import LSP
import Testing

@Suite struct AnswerTests {
  @Test func hoverShowsTheCardAndItsRange() throws {
    let bench = try Bench("Heard 🎧 [[ada-brook-on-ti①des-and-time]] today.")
    let hover = try bench.ask("hover")
    let text = try #require(hover["contents"]?["value"]?.string)
    #expect(hover["contents"]?["kind"]?.string == "markdown")
    #expect(text.hasPrefix("### Ada Brook on Tides and Time\n\nSea Talk · 2021-03-04 · 30 min"))
    #expect(text.contains("- First of ada-brook-on-tides-and-time."))
    #expect(text.hasSuffix("mentioned in 1 note"))
    #expect(Bench.range(hover["range"]) == "0:11-0:38")
  }

  @Test func hoverIsPlainWhereThatIsAsked() throws {
    let bench = try Bench(
      "Ada① Brook", capabilities: #"{"textDocument": {"hover": {"contentFormat": ["plaintext"]}}}"#)
    let hover = try bench.ask("hover")
    #expect(hover["contents"]?["kind"]?.string == "plaintext")
    #expect(try #require(hover["contents"]?["value"]?.string).hasPrefix("Ada Brook\n\n2 episodes"))
  }

  @Test(arguments: ["nothing① here", "`ada-brook-on-①tides-and-time`", "①"])
  func hoverOfNothingIsNull(_ note: String) throws {
    #expect(try Bench(note).ask("hover").isNull)
  }

  @Test func definitionOfAnEpisodeIsItsTitleLine() throws {
    let bench = try Bench("[[jorg-①ost-on-salt-in-the-soil]]")
    #expect(bench.places(try bench.ask("definition")) == ["\(bench.page):12:0-12:28"])
  }

  @Test func definitionOfAPersonIsTheNameInEachTitleNewestFirst() throws {
    let bench = try Bench("Ada ①Brook")
    #expect(
      bench.places(try bench.ask("definition")) == [
        "\(bench.page):3:0-3:9", "\(bench.page):21:0-21:9",
      ])
  }

  @Test func definitionLinksHoldTheWholeEntry() throws {
    let bench = try Bench(
      "see Ada ①Brook",
      capabilities: #"{"textDocument": {"definition": {"linkSupport": true}}}"#)
    let link = try #require(try bench.ask("definition").array?.first)
    #expect(Bench.range(link["originSelectionRange"]) == "0:4-0:13")
    #expect(Bench.range(link["targetRange"]) == "2:0-10:0")
    #expect(Bench.range(link["targetSelectionRange"]) == "3:0-3:9")
  }

  @Test func anEpisodeWithoutReadableSourceOpensItsPage() throws {
    let bench = try Bench("[[ada-brook-on-①tides-and-time]]", opens: false)
    bench.indexer.change { $0[0].source = nil }
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    bench.open("note.md")
    let location = try #require(try bench.ask("definition").array?.first)
    let path = try #require(location["uri"]?.string.flatMap { DocumentURI($0).path })
    #expect(path.hasPrefix(bench.folder.path("cache/podcast-ls/")))
    #expect(path.hasSuffix("/sea-talk/ada-brook-on-tides-and-time.md"))
    #expect(Bench.range(location["range"]) == "0:2-0:29")
    let text = try bench.folder.text(String(path.dropFirst(bench.folder.path.count + 1)))
    #expect(text.hasPrefix("# Ada Brook on Tides and Time\n\nSea Talk · 2021-03-04"))
  }

  @Test func declarationIsTheElementInTheFeed() throws {
    let bench = try Bench("[[ada-brook-on-①tides-and-time]]", opens: false)
    try bench.folder.write("sea.rss", "<rss/>")
    bench.indexer.change {
      $0[0].source = SourceLocation(
        path: bench.folder.path("sea.rss"), line: 7, endLine: 9, titleLine: 8, isReadable: false)
    }
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    bench.open("note.md")
    let place = "\(bench.folder.path("sea.rss")):6:0-9:0"
    #expect(bench.places(try bench.ask("declaration")) == [place])
    let definition = try #require(bench.places(try bench.ask("definition")).first)
    #expect(definition.hasSuffix("ada-brook-on-tides-and-time.md:0:2-0:29"))
  }

  @Test func withoutTheFeedDeclarationIsThePage() throws {
    let bench = try Bench("[[ada-brook-on-①tides-and-time]]", opens: false)
    bench.indexer.change { $0[0].source?.isReadable = false }
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    bench.open("note.md")
    let place = try #require(bench.places(try bench.ask("declaration")).first)
    #expect(place.hasSuffix("ada-brook-on-tides-and-time.md:0:2-0:29"))
  }

  @Test func declarationIsTheDefinitionWhereThatCanBeRead() throws {
    let bench = try Bench("[[jorg-①ost-on-salt-in-the-soil]]")
    #expect(bench.places(try bench.ask("declaration")) == ["\(bench.page):12:0-12:28"])
  }

  @Test func referencesAreEveryMentionOfEveryNote() throws {
    let bench = try Bench(
      """
      === a.md
      ---
      guest: Ada Brook
      ---
      Ada ①Brook and [[Ada Brook|her]], Ada Brook's.
      === sub/b.md
      @ada-brook, and `Ada Brook` is code.
      === c.md
      Ada Brooks is somebody else.

      """)
    let places = bench.places(
      try bench.ask("references") {
        $0.field("context") { $0.object { $0.field("includeDeclaration", false) } }
      })
    #expect(
      places == [
        "a.md:1:7-1:16", "a.md:3:0-3:9", "a.md:3:16-3:25", "a.md:3:33-3:42", "sub/b.md:0:1-0:10",
      ])
  }

  @Test func referencesMayHoldTheDeclaration() throws {
    let bench = try Bench("[[jorg-①ost-on-salt-in-the-soil]]")
    let places = bench.places(
      try bench.ask("references") {
        $0.field("context") { $0.object { $0.field("includeDeclaration", true) } }
      })
    #expect(places == ["\(bench.page):12:0-12:28", "note.md:0:2-0:30"])
  }

  @Test func referencesSeeUnsavedText() throws {
    let bench = try Bench("Ada① Brook\n")
    bench.editor.edit(bench.uri("note.md"), nil, "Ada Brook, Ada Brook")
    #expect(bench.places(try bench.ask("references")) == ["note.md:0:0-0:9", "note.md:0:11-0:20"])
  }

  @Test func highlightsAreTheMentionsOfTheSame() throws {
    let bench = try Bench("Ada① Brook, Jörg Öst, @ada-brook")
    let ranges = try bench.ask("documentHighlight").array?.map { Bench.range($0["range"]) }
    #expect(ranges == ["0:0-0:9", "0:22-0:31"])
  }
}
