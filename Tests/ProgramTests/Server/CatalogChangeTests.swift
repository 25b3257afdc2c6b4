// SPDX-License-Identifier: MIT

import Notes
import TestSupport
import Testing

/// The catalog and the notes change on disk while an editor is open.
@Suite(.timeLimit(.minutes(10)))
struct CatalogChangeTests {
  private let workspace: TemporaryFolder
  private let editor: ProgramEditor

  init() throws {
    workspace = try LanternShow.workspace()
    editor = try ProgramEditor(workspace: workspace, ProgramEnvironment())
    try editor.initialize()
  }

  /// Asks for completions in a note until `label` is among them.
  private func waitFor(_ label: String, in note: String, column: Int) throws -> Bool {
    try editor.becomes {
      try editor.completions(note, TextPosition(line: 0, column: column)).contains(label)
    }
  }

  @Test func theFirstIndexArrivesWhileTheEditorIsOpen() throws {
    try editor.open("a.md", "[[pinw\n")
    #expect(try waitFor(LanternShow.adaSlug, in: "a.md", column: 6))
  }

  @Test func anEditedPageShowsInCompletion() throws {
    try editor.open("a.md", "[[pinw\n")
    #expect(try waitFor(LanternShow.adaSlug, in: "a.md", column: 6))
    try workspace.write("show.txt", LanternShow.page.replacing("Bruno Käfer", with: "Carla Quist"))
    try editor.open("b.md", "[[quist\n")
    #expect(try waitFor("Carla Quist", in: "b.md", column: 7))
    #expect(try editor.quit() == 0)
  }

  /// A directory as source: its files, and those in folders that come later.
  @Test(arguments: ["pages/other.txt", "pages/later/other.txt"])
  func aPageWrittenIntoADirectoryOfSourcesShowsInCompletion(_ path: String) throws {
    let workspace = try TemporaryFolder()
    try workspace.write(".podcast-ls.json", #"{"catalogs": ["pages"]}"#)
    try workspace.write("pages/show.txt", LanternShow.page)
    let editor = try ProgramEditor(workspace: workspace, ProgramEnvironment())
    try editor.initialize()
    try editor.open("a.md", "[[pinw\n")
    let place = TextPosition(line: 0, column: 6)
    #expect(
      try editor.becomes { try editor.completions("a.md", place).contains(LanternShow.adaSlug) })
    let page = LanternShow.page.replacing("The Lantern", with: "The Other")
      .replacing("Bruno Käfer", with: "Carla Quist")
    try workspace.write(path, page)
    try editor.open("b.md", "[[quist\n")
    #expect(
      try editor.becomes {
        try editor.completions("b.md", TextPosition(line: 0, column: 7)).contains("Carla Quist")
      })
    #expect(try editor.quit() == 0)
  }

  /// In a folder that was there before the server, and in one that was not.
  @Test(arguments: ["b.md", "deep/b.md"])
  func aNoteWrittenByAnotherProgramShowsInReferences(_ path: String) throws {
    try editor.open("a.md", "Ada Pinwheel\n")
    let start = TextPosition(line: 0, column: 0)
    // Hover tells when the catalog is there.
    #expect(try editor.becomes { try !editor.ask("textDocument/hover", "a.md", start).isNull })
    try workspace.write(path, "With @ada-pinwheel.\n")
    let both = [editor.uri("a.md"), editor.uri(path)]
    #expect(
      try editor.becomes {
        let references = try editor.ask("textDocument/references", "a.md", start) {
          $0.field("context") { $0.object { $0.field("includeDeclaration", false) } }
        }
        return references.array?.compactMap { $0["uri"]?.string }.sorted() == both
      })
  }
}
