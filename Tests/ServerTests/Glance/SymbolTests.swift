// SPDX-License-Identifier: MIT

import JSON
import LSP
import Testing

@Suite struct SymbolTests {
  private static let tree =
    #"{"textDocument": {"documentSymbol": {"hierarchicalDocumentSymbolSupport": true}}}"#
  private static let note = """
    Ada Brook first.

    # Friday 🎧

    [[ada-brook-on-tides-and-time#t=12:34|tides]]

    ## Salt

    @jorg-ost wrote Salt Roads.

    # Saturday

    """

  private func lines(_ symbols: [JSONValue]?, _ indent: String = "") -> [String] {
    (symbols ?? []).flatMap { symbol in
      let parts = ["name", "detail"].compactMap { symbol[$0]?.string }
      let line = "\(indent)\(parts.joined(separator: " · ")) \(Bench.range(symbol["range"]))"
      return [line] + lines(symbol["children"]?.array, indent + "  ")
    }
  }

  @Test func theOutlineIsTheMentionsAlone() throws {
    let bench = try Bench(Self.note, capabilities: Self.tree)
    #expect(
      lines(try bench.ask("documentSymbol", about: "note.md").array) == [
        "Ada Brook · person 0:0-0:9",
        "Ada Brook on Tides and Time · at 12:34, 2021-03-04 4:0-4:45",
        "Jörg Öst · person 8:0-8:9", "Salt Roads · book 8:16-8:26",
      ])
  }

  @Test func headingsComeWhereTheyAreAskedFor() throws {
    let bench = try Bench(
      Self.note, capabilities: Self.tree, configuration: #", "symbols": "headings""#)
    let symbols = try bench.ask("documentSymbol", about: "note.md")
    #expect(
      lines(symbols.array) == [
        "Ada Brook · person 0:0-0:9",
        "Friday 🎧 2:0-10:0",
        "  Ada Brook on Tides and Time · at 12:34, 2021-03-04 4:0-4:45",
        "  Salt 6:0-10:0",
        "    Jörg Öst · person 8:0-8:9", "    Salt Roads · book 8:16-8:26",
        "Saturday 10:0-11:0",
      ])
    #expect(Bench.range(symbols.array?[1]["selectionRange"]) == "2:2-2:11")
  }

  @Test func noneComeWhereTheyAreTurnedOff() throws {
    let bench = try Bench(Self.note, configuration: #", "symbols": "off""#)
    #expect(try bench.ask("documentSymbol", about: "note.md").isNull)
  }

  @Test func aClientWithoutTreesGetsAList() throws {
    let bench = try Bench(Self.note, configuration: #", "symbols": "headings""#)
    let symbols = try bench.ask("documentSymbol", about: "note.md").array ?? []
    #expect(symbols.count == 7)
    let salt = symbols.first { $0["name"]?.string == "Jörg Öst" }
    #expect(salt?["containerName"]?.string == "Salt")
    #expect(Bench.range(salt?["location"]?["range"]) == "8:0-8:9")
    #expect(salt?["location"]?["uri"]?.string == bench.uri("note.md"))
    #expect(symbols.allSatisfy { (1...18).contains($0["kind"]?.integer ?? 0) })
  }

  @Test func aNoteThatIsNotOpenHasNone() throws {
    let bench = try Bench("x", opens: false)
    #expect(try bench.ask("documentSymbol", about: "note.md").isNull)
  }

  @Test(arguments: [
    ("tides", ["Ada Brook on Tides and Time"]), ("sea talk", ["Sea Talk"]),
    ("Ost", ["Jörg Öst", "Jörg Öst on Salt in the Soil"]), ("salt roads", ["Salt Roads"]),
    ("qqqqq", []),
  ])
  func theCatalogIsFoundByName(_ query: String, _ names: [String]) throws {
    let bench = try Bench("x")
    let symbols = try bench.editor.request("workspace/symbol") { $0.field("query", query) }.get()
    let found = symbols.array?.compactMap { $0["name"]?.string } ?? []
    #expect(found.starts(with: names.prefix(1)))
    #expect(Set(found).isSuperset(of: names))
    #expect(!names.isEmpty || found.isEmpty)
  }

  @Test func anEmptyQueryIsAnsweredAndBounded() throws {
    let bench = try Bench("x", configuration: #", "completion": {"limit": 3}"#)
    let symbols = try bench.editor.request("workspace/symbol") { $0.field("query", "") }.get()
    #expect(symbols.array?.count == 3)
  }

  @Test func aSymbolLeadsToItsEntry() throws {
    let bench = try Bench("x")
    let symbols = try bench.editor.request("workspace/symbol") { $0.field("query", "tides") }.get()
    let symbol = try #require(symbols.array?.first)
    #expect(symbol["containerName"]?.string == "Sea Talk")
    #expect(bench.place(symbol["location"]) == "\(bench.page):3:0-3:27")
    #expect(symbol["data"] == nil)
  }

  @Test func theRangeIsResolvedWhereTheClientResolves() throws {
    let bench = try Bench(
      "x",
      capabilities:
        #"{"workspace": {"symbol": {"resolveSupport": {"properties": ["location.range"]}}}}"#)
    let symbols = try bench.editor.request("workspace/symbol") { $0.field("query", "tides") }.get()
    let symbol = try #require(symbols.array?.first)
    #expect(symbol["location"]?["range"] == nil)
    #expect(symbol["location"]?["uri"]?.string == DocumentURI(path: bench.page).text)
    let resolved = try bench.editor.request("workspaceSymbol/resolve") {
      $0.field("name", "mine")
      $0.field("data", symbol["data"]?.string)
      $0.field("location") { $0.object { $0.field("uri", symbol["location"]?["uri"]?.string) } }
    }.get()
    #expect(resolved["name"]?.string == "mine")
    #expect(bench.place(resolved["location"]) == "\(bench.page):3:0-3:27")
  }

  @Test func aStrangeSymbolComesBackAsItIs() throws {
    let bench = try Bench("x")
    let resolved = try bench.editor.request("workspaceSymbol/resolve") {
      $0.field("name", "mine")
      $0.field("data", "episode:sea-talk/gone")
    }.get()
    #expect(resolved["name"]?.string == "mine")
    #expect(resolved["location"] == nil)
  }
}
