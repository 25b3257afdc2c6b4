// SPDX-License-Identifier: MIT

import Foundation
import JSON
import LSP
import Testing

@Suite struct CodeActionTests {
  private static let plain = #"{"textDocument": {"codeAction": {"codeActionLiteralSupport": {}}}}"#
  private static let rich = """
    {"textDocument": {"codeAction": {"codeActionLiteralSupport": {}, "isPreferredSupport": true,
      "disabledSupport": true, "dataSupport": true, "resolveSupport": {"properties": ["edit"]}}},
     "workspace": {"workspaceEdit": {"documentChanges": true, "resourceOperations": ["create"]}}}
    """

  private func actions(_ bench: Bench, only: [String]? = nil) throws -> [JSONValue] {
    let here = try #require(bench.cursorPosition)
    return try bench.editor.request("textDocument/codeAction") {
      $0.field("textDocument") { $0.object { $0.field("uri", bench.uri("note.md")) } }
      $0.field("range", LSPRange(start: here, end: here))
      $0.field("context") {
        $0.object {
          $0.field("diagnostics") { $0.array { _ in } }
          $0.field("only", only)
        }
      }
    }.get().array ?? []
  }

  private func titled(_ title: String, _ actions: [JSONValue]) -> JSONValue? {
    actions.first { $0["title"]?.string?.hasPrefix(title) ?? false }
  }

  private func resolved(_ action: JSONValue?, _ bench: Bench) throws -> JSONValue {
    let action = try #require(action)
    let range = try #require(LSPRange(json: action["data"]?["range"]))
    return try bench.editor.request("codeAction/resolve") {
      $0.field("title", action["title"]?.string)
      $0.field("data") {
        $0.object {
          $0.field("uri", action["data"]?["uri"]?.string)
          $0.field("version", action["data"]?["version"]?.integer)
          $0.field("range", range)
        }
      }
    }.get()
  }

  @Test func aPlainClientGetsEditsAtOnce() throws {
    let bench = try Bench("🎧 [[Ada① Brok]]", capabilities: Self.plain)
    let fix = try #require(titled("Replace by “Ada Brook”", try actions(bench)))
    #expect(fix["kind"]?.string == "quickfix")
    #expect(fix["isPreferred"] == nil)
    #expect(fix["diagnostics"]?.array?.count == 1)
    let edit = try #require(fix["edit"]?["changes"]?[bench.uri("note.md")]?.array?.first)
    #expect(Bench.range(edit["range"]) == "0:5-0:13")
    #expect(edit["newText"]?.string == "Ada Brook")
  }

  @Test func aRichClientResolvesVersionedEdits() throws {
    let bench = try Bench("[[Ada① Brok]]", capabilities: Self.rich)
    let fix = titled("Replace by “Ada Brook”", try actions(bench))
    #expect(fix?["isPreferred"]?.bool == true)
    #expect(fix?["edit"] == nil)
    let edit = try resolved(fix, bench)["edit"]?["documentChanges"]?.array?.first
    #expect(edit?["textDocument"]?["version"]?.integer == 1)
    #expect(edit?["edits"]?.array?.first?["newText"]?.string == "Ada Brook")
  }

  @Test func anActionOfAnOlderTextIsRefused() throws {
    let bench = try Bench("[[Ada① Brok]]", capabilities: Self.rich)
    let fix = titled("Replace by", try actions(bench))
    bench.editor.edit(bench.uri("note.md"), nil, "something else")
    #expect(throws: ResponseError.contentModified) { try resolved(fix, bench) }
  }

  @Test(arguments: [
    (["quickfix"], ["quickfix"]), (["source"], ["source.fixAll", "source.linkMentions"]),
    (["source.fixAll"], ["source.fixAll"]), (["refactor.extract"], []),
  ])
  func onlyTheKindsWantedAreOffered(_ only: [String], _ kinds: [String]) throws {
    let bench = try Bench("[[Ada① Brok]] Jörg Öst", capabilities: Self.plain)
    let found = try actions(bench, only: only).compactMap { $0["kind"]?.string }
    #expect(Set(found) == Set(kinds))
  }

  @Test func theWholeNoteIsOfferedBesideItsPlacesOnly() throws {
    let kinds = { (note: String) in
      try actions(try Bench(note, capabilities: Self.plain)).compactMap { $0["kind"]?.string }
    }
    #expect(try kinds("[[Ada Brok]] Jörg Öst ①!").isEmpty)
    #expect(try kinds("[[Ada① Brok]] Jörg Öst") == ["quickfix", "quickfix", "source.fixAll"])
  }

  @Test func ignoringAddsToTheConfigurationAndKeepsTheRest() throws {
    let bench = try Bench("Ada① Brook", capabilities: Self.plain)
    let ignore = titled("Never recognise", try actions(bench))
    let changes = ignore?["edit"]?["changes"]?[bench.uri(".podcast-ls.json")]?.array
    let edit = try #require(changes?.first)
    #expect(Bench.range(edit["range"]) == "0:28-0:28")
    #expect(edit["newText"]?.string == ",\n  \"notes\": {\"ignore\": [\"Ada Brook\"]}")
  }

  @Test func aBrokenConfigurationIsSaidToBe() throws {
    let bench = try Bench("Ada① Brook", capabilities: Self.rich)
    try bench.folder.write("vault/.podcast-ls.json", "{broken")
    let ignore = titled("Never recognise", try actions(bench))
    #expect(ignore?["disabled"]?["reason"]?.string?.contains("no JSON") ?? false)
    #expect(ignore?["edit"] == nil)
  }

  @Test func aNewNoteIsAFileThatMustNotBeThere() throws {
    let bench = try Bench("[[ada-brook-on①-tides-and-time]]", capabilities: Self.rich)
    let new = titled("New note about this episode", try actions(bench))
    let changes = try #require(new?["edit"]?["documentChanges"]?.array)
    #expect(changes.first?["kind"]?.string == "create")
    #expect(bench.path(changes.first?["uri"]) == "ada-brook-on-tides-and-time.md")
    #expect(changes.first?["options"]?["overwrite"]?.bool == false)
    #expect(changes.first?["options"]?["ignoreIfExists"]?.bool == false)
    let text = changes.last?["edits"]?.array?.first?["newText"]?.string
    #expect(text?.hasPrefix("---\nepisode: sea-talk/ada-brook-on-tides-and-time\n") ?? false)
  }

  @Test func theUsersTemplateAndFolderAreTaken() throws {
    let bench = try Bench(
      "Ada① Brook\n=== templates/note.txt\nAbout {{title}}.", capabilities: Self.rich,
      configuration: #", "notes": {"template": "templates/note.txt", "folder": "people"}"#)
    let changes = titled("New note", try actions(bench))?["edit"]?["documentChanges"]?.array
    #expect(bench.path(changes?.first?["uri"]) == "people/Ada Brook.md")
    #expect(changes?.last?["edits"]?.array?.first?["newText"]?.string == "About Ada Brook.")
  }

  @Test func whoCannotMakeFilesIsOfferedNoNewNote() throws {
    let bench = try Bench("Ada① Brook", capabilities: Self.plain)
    #expect(titled("New note", try actions(bench)) == nil)
  }
}

extension LSPRange {
  fileprivate init?(json: JSONValue?) {
    let position = { (json: JSONValue?) in
      json?["line"]?.integer.flatMap { line in
        json?["character"]?.integer.map { Position(line: line, character: $0) }
      }
    }
    guard let start = position(json?["start"]), let end = position(json?["end"]) else { return nil }
    self.init(start: start, end: end)
  }
}
