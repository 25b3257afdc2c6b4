// SPDX-License-Identifier: MIT

import JSON
import LSP
import Testing

/// What is asked at a place: each feature × each kind of block × each situation.
@Suite(.timeLimit(.minutes(10)))
struct PlaceMatrixTests {
  /// Looks at every mention of every note, with the cursor in its middle.
  private func visit(
    _ vault: MatrixVault,
    _ look: (MatrixVault.MarkedNote, MarkedMention, Position) throws -> Void
  ) throws {
    for note in vault.notes {
      for mention in note.mentions { try look(note, mention, vault.cursors(mention, in: note)[1]) }
    }
  }

  @Test(arguments: Situation.all)
  func hover(_ situation: Situation) throws {
    let vault = try MatrixVault(situation)
    try visit(vault) { note, mention, _ in
      for cursor in vault.cursors(mention, in: note) {
        let hover = try vault.ask("hover", note, at: cursor)
        let cell = Comment(rawValue: "\(note.name): \(mention.subject) at \(cursor)")
        #expect(Bench.range(hover["range"]) == vault.place(mention.range, in: note), cell)
        let text = hover["contents"]?["value"]?.string ?? ""
        #expect(text.hasPrefix("### \(mention.subject.rawValue)\n"), cell)
      }
    }
  }

  @Test(arguments: Situation.all, ["definition", "declaration"])
  func destinations(_ situation: Situation, _ method: String) throws {
    let vault = try MatrixVault(
      situation, capabilities: #""\#(method)": {"linkSupport": true}"#)
    try visit(vault) { note, mention, cursor in
      let links = try vault.ask(method, note, at: cursor).array ?? []
      let cell = Comment(rawValue: "\(note.name): \(mention.subject) at \(cursor)")
      let origins = Set(links.map { Bench.range($0["originSelectionRange"]) })
      #expect(origins == [vault.place(mention.range, in: note)], cell)
      let selections = mention.subject.selections.map { line, text in
        "\(line):0-\(line):\(situation.encoding.width(text))"
      }
      #expect(links.map { Bench.range($0["targetSelectionRange"]) } == selections, cell)
    }
  }

  @Test(arguments: Situation.all)
  func documentHighlight(_ situation: Situation) throws {
    let vault = try MatrixVault(situation)
    try visit(vault) { note, mention, cursor in
      let ranges = try vault.ask("documentHighlight", note, at: cursor).array ?? []
      let same = note.mentions.filter { $0.subject == mention.subject }
      #expect(
        ranges.map { Bench.range($0["range"]) } == same.map { vault.place($0.range, in: note) },
        "\(note.name): \(mention.subject) at \(cursor)")
    }
  }

  @Test(arguments: Situation.all)
  func references(_ situation: Situation) throws {
    try expectReferences(in: MatrixVault(situation))
  }

  @Test(arguments: Situation.saved)
  func referencesInClosedNotes(_ situation: Situation) throws {
    let vault = try MatrixVault(situation, opens: false)
    let note = try #require(vault.notes.first)
    vault.bench.editor.open(vault.bench.uri(note.path), text: note.file.text)
    try expectReferences(in: vault, from: [note])
  }

  /// Every mention in every note, whichever of them is asked about.
  private func expectReferences(
    in vault: MatrixVault, from notes: [MatrixVault.MarkedNote]? = nil
  ) throws {
    for note in notes ?? [vault.notes[0], vault.notes[vault.notes.count - 1]] {
      for mention in note.mentions {
        let found = try vault.ask("references", note, at: vault.cursors(mention, in: note)[1]) {
          $0.field("context") { $0.object { $0.field("includeDeclaration", false) } }
        }
        let expected = vault.notes.flatMap { other in
          other.mentions.filter { $0.subject == mention.subject }
            .map { "\(other.path):\(vault.place($0.range, in: other))" }
        }
        #expect(
          Set(vault.bench.places(found)) == Set(expected), "\(note.name): \(mention.subject)")
        #expect(vault.bench.places(found).count == expected.count)
      }
    }
  }
}
