// SPDX-License-Identifier: MIT

import Notes
import TestSupport
import Testing

/// The catalog and the notes change on disk while an editor is open.
@Suite(.timeLimit(.minutes(2)))
struct CatalogChangeTests {
  /// Asked so often at most: each time is a round trip, and the time limit is above all.
  private static let patience = 200_000

  private let workspace: TemporaryFolder
  private let editor: ProgramEditor

  init() throws {
    workspace = try LanternShow.workspace()
    editor = try ProgramEditor(workspace: workspace, ProgramEnvironment())
    try editor.initialize()
  }

  /// Asks for completions in a note until `label` is among them.
  private func waitFor(_ label: String, in note: String, column: Int) throws -> Bool {
    for _ in 0..<Self.patience
    where try editor.completions(note, TextPosition(line: 0, column: column)).contains(label) {
      return true
    }
    return false
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

  @Test func aNoteWrittenByAnotherProgramShowsInReferences() throws {
    try editor.open("a.md", "Ada Pinwheel\n")
    let start = TextPosition(line: 0, column: 0)
    var found: [String] = []
    // Hover tells when the catalog is there.
    for _ in 0..<Self.patience
    where try !editor.ask("textDocument/hover", "a.md", start).isNull { break }
    try workspace.write("deep/b.md", "With @ada-pinwheel.\n")
    for _ in 0..<Self.patience where !found.contains(editor.uri("deep/b.md")) {
      let references = try editor.ask("textDocument/references", "a.md", start) {
        $0.field("context") { $0.object { $0.field("includeDeclaration", false) } }
      }
      found = references.array?.compactMap { $0["uri"]?.string } ?? []
    }
    #expect(found.sorted() == [editor.uri("a.md"), editor.uri("deep/b.md")])
  }
}
