// SPDX-License-Identifier: MIT

import JSON
import Testing

/// Every answer has the form that the client declares, not the one that others do.
@Suite struct ClientAnswerTests {
  @Test(arguments: ClientProfile.all)
  func cardsAreInTheFormatItLikesBest(_ client: ClientProfile) throws {
    let visit = try ClientVisit(client)
    let liked = try client.cards?.first { $0 == "markdown" || $0 == "plaintext" } ?? "markdown"
    let card = try visit.ask("hover", line: 2, column: visit.guest)["contents"]
    #expect(card?["kind"]?.string == liked)
    expectText(card, of: "Ada Brook")
    let item = try #require(try visit.completion()["items"]?.array?.first)
    #expect(item["documentation"] == nil)
    let documentation = try visit.resolved(item)["documentation"]
    // A client that declares no format is sent a mere string.
    #expect(documentation?["kind"]?.string == (try client.items?.first))
    expectText(documentation, of: "Ada Brook")
  }

  /// Markdown with its marks, plain text without.
  private func expectText(_ content: JSONValue?, of title: String) {
    let text = content?["value"]?.string ?? content?.string ?? ""
    #expect(text.contains(title))
    let isMarkdown = content?["kind"]?.string == "markdown"
    #expect(text.hasPrefix("### ") == isMarkdown)
    #expect(isMarkdown || !text.contains("**") && !text.contains("]("))
  }

  @Test(arguments: ClientProfile.all)
  func itemsHaveTheOneShapeThatEveryClientTakes(_ client: ClientProfile) throws {
    let list = try ClientVisit(client).completion()
    #expect(list["isIncomplete"]?.bool == true)
    let items = try #require(list["items"]?.array)
    #expect(!items.isEmpty)
    for item in items {
      let label = item["label"]?.string ?? ""
      #expect(!label.hasPrefix("["))
      #expect(item["detail"]?.string?.isEmpty == false)
      #expect(item["insertText"]?.string == "\(label)]]")
      #expect(item["textEdit"]?["newText"]?.string == "\(label)]]")
      #expect(Bench.range(item["textEdit"]?["range"]) == "4:2-4:7")
      #expect(item["insertTextMode"]?.integer == 1)
      let filtered = item["filterText"]?.string ?? label
      #expect(filtered.hasPrefix("ada b"))
      let isSnippet = try client.declares(.snippets) && label.contains(" ")
      #expect(item["insertTextFormat"]?.integer == (isSnippet ? 2 : nil))
    }
  }

  @Test(arguments: ClientProfile.all)
  func placesAreLinksWhereLinksAreTaken(_ client: ClientProfile) throws {
    let visit = try ClientVisit(client)
    let asked = [
      ("definition", Declaration.definitionLinks), ("declaration", Declaration.declarationLinks),
    ]
    for (method, links) in asked {
      let places = try #require(try visit.ask(method, line: 2, column: visit.guest).array)
      let takesLinks = try client.declares(links)
      #expect(places.count == 2)
      #expect(places.allSatisfy { ($0["targetSelectionRange"] != nil) == takesLinks })
      #expect(places.allSatisfy { ($0["range"] != nil) != takesLinks })
    }
  }

  @Test(arguments: ClientProfile.all)
  func symbolsAreOfTheFormThatItTakes(_ client: ClientProfile) throws {
    let visit = try ClientVisit(client)
    let symbols = try visit.bench.ask("documentSymbol", about: "note.md").array ?? []
    #expect(symbols.count == 3)
    let isTree = try client.declares(.symbolTree)
    #expect(symbols.allSatisfy { ($0["selectionRange"] != nil) == isTree })
    #expect(symbols.allSatisfy { ($0["location"] != nil) != isTree })
    let found =
      try visit.bench.editor.request("workspace/symbol") { $0.field("query", "tides") }
      .get().array ?? []
    let resolves = try client.declares(.symbolRanges)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { ($0["location"]?["range"] == nil) == resolves })
  }

  @Test(arguments: ClientProfile.all)
  func actionsAreWhatItCanMakeOfThem(_ client: ClientProfile) throws {
    let offered = try ClientVisit.serverCapabilities(for: client)?["codeActionProvider"]
    let takesActions = try client.declares(.actions)
    #expect((offered != nil) == takesActions)
    guard takesActions else { return }
    let visit = try ClientVisit(client)
    let fix = try #require(try visit.actions(at: 14).first { $0["kind"]?.string == "quickfix" })
    #expect(fix["isPreferred"]?.bool == (try client.declares(.preferredActions) ? true : nil))
    let resolves = try client.declares(.actionData) && client.declares(.resolvedEdits)
    #expect((fix["edit"] == nil) == resolves)
    #expect((fix["data"] != nil) == resolves)
    guard let edit = fix["edit"] else { return }
    let isVersioned = try client.declares(.versionedEdits)
    #expect((edit["documentChanges"] != nil) == isVersioned)
    #expect((edit["changes"] != nil) != isVersioned)
  }

  @Test(arguments: ClientProfile.all)
  func filesAreMadeWhereTheClientMakesFiles(_ client: ClientProfile) throws {
    guard try client.declares(.actions) else { return }
    let visit = try ClientVisit(client)
    let new = try visit.actions(at: 24).first { $0["kind"]?.string == "refactor.create" }
    #expect((new != nil) == (try client.declares(.newFiles)))
  }
}
