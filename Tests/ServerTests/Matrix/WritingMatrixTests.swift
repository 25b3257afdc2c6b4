// SPDX-License-Identifier: MIT

import JSON
import LSP
import Testing

/// What helps to write: each feature × each kind of block × each situation.
@Suite(.timeLimit(.minutes(10)))
struct WritingMatrixTests {
  // MARK: Completion

  /// Two unfinished mentions on a line: a link, closed already, and a handle.
  private static let typed = "🎧 e\u{301} 界 ⟪[[⟪tid⟫]]⟫ é 🐚 ⟪@⟪jor⟫⟫ end"
  private static let typedProperties = """
    ---
    guests: [x, ⟪⟪Jör⟫⟫]
    related: "🎧 界 ⟪[[⟪tid⟫]]⟫ x"
    ---

    """

  @Test(arguments: Situation.all)
  func completion(_ situation: Situation) throws {
    let vault = try MatrixVault(situation, line: Self.typed, frontMatter: Self.typedProperties)
    for note in vault.notes {
      for range in names(note) {
        let cursor = vault.position(range.upperBound, in: note)
        let list = try vault.ask("completion", note, at: cursor)
        let first = try #require(list["items"]?.array?.first, "\(note.name)")
        let typed = String(decoding: note.file.bytes[range], as: UTF8.self)
        let expected = [
          "tid": "ada-brook-on-tides-and-time", "jor": "jorg-ost", "Jör": "Jörg Öst",
        ]
        #expect(first["label"]?.string == expected[typed], "\(note.name)")
        #expect(first["textEdit"]?["newText"]?.string == expected[typed], "\(note.name)")
        #expect(
          Bench.range(first["textEdit"]?["range"]) == vault.place(range, in: note), "\(note.name)")
      }
    }
  }

  // MARK: Near misses

  /// Two on a line.
  private static let wrong = "🎧 e\u{301} 界 ⟪[[⟪Ada Broook⟫]]⟫ é 🐚 ⟪@⟪jorg-osst⟫⟫ end"
  private static let wrongProperties = """
    ---
    guests: [x, ⟪⟪Ada Broook⟫⟫]
    related: "🎧 界 ⟪[[⟪Jörg Osst⟫]]⟫ x"
    ---

    """

  private func vaultOfMisses(
    _ situation: Situation, _ capabilities: String, opens: Bool = true
  ) throws -> MatrixVault {
    try MatrixVault(
      situation, line: Self.wrong, frontMatter: Self.wrongProperties, capabilities: capabilities,
      opens: opens)
  }

  private func misses(_ vault: MatrixVault, _ note: MatrixVault.MarkedNote) -> [String] {
    names(note).map { "\(vault.place($0, in: note)) near-miss" }
  }

  /// The inner marks.
  private func names(_ note: MatrixVault.MarkedNote) -> [Range<Int>] {
    stride(from: 1, to: note.file.ranges.count, by: 2).map { note.file.ranges[$0] }
  }

  @Test(arguments: Situation.all)
  func diagnosticsThatAreAskedFor(_ situation: Situation) throws {
    let vault = try vaultOfMisses(situation, #""diagnostic": {}"#)
    for note in vault.notes {
      let report = try vault.bench.diagnose(note.path)
      #expect(
        (report["items"]?.array ?? []).map(Bench.line) == misses(vault, note), "\(note.name)")
    }
  }

  @Test(arguments: Situation.all)
  func diagnosticsThatAreSent(_ situation: Situation) throws {
    let vault = try vaultOfMisses(situation, "")
    vault.bench.editor.finishWork()
    let published = vault.bench.takePublished()
    for note in vault.notes {
      #expect(published[note.path] == misses(vault, note), "\(note.name)")
    }
  }

  @Test(arguments: Situation.saved)
  func diagnosticsOfClosedNotes(_ situation: Situation) throws {
    let vault = try vaultOfMisses(situation, #""diagnostic": {}"#, opens: false)
    let report = try vault.bench.editor.request("workspace/diagnostic") {
      $0.field("previousResultIds") { $0.array([String]()) { $0.string($1) } }
    }.get()
    let reports = report["items"]?.array ?? []
    for note in vault.notes {
      let found = reports.first { vault.bench.path($0["uri"]) == note.path }
      #expect(
        (found?["items"]?.array ?? []).map(Bench.line) == misses(vault, note), "\(note.name)")
    }
  }

  // MARK: Actions

  @Test(arguments: Situation.all)
  func quickFix(_ situation: Situation) throws {
    let vault = try vaultOfMisses(
      situation, #""codeAction": {"codeActionLiteralSupport": {}, "isPreferredSupport": true}"#)
    for note in vault.notes {
      for range in names(note) {
        let edits = try edits(
          vault, note, at: range.lowerBound, only: "quickfix"
        ) { $0["isPreferred"]?.bool == true }
        #expect(edits == [vault.place(range, in: note)], "\(note.name)")
      }
    }
  }

  @Test(arguments: Situation.all)
  func linkOfAPlainMention(_ situation: Situation) throws {
    let vault = try MatrixVault(
      situation, capabilities: #""codeAction": {"codeActionLiteralSupport": {}}"#)
    for note in vault.notes where note.name != "frontMatter" {
      let plain = note.mentions[1]
      let edits = try edits(
        vault, note, at: plain.range.lowerBound, only: "refactor.rewrite"
      ) { $0["title"]?.string?.hasPrefix("Link as [[") ?? false }
      #expect(edits == [vault.place(plain.range, in: note)], "\(note.name)")
    }
  }

  /// The ranges that the action replaces in its note.
  private func edits(
    _ vault: MatrixVault, _ note: MatrixVault.MarkedNote, at offset: Int, only kind: String,
    _ isWanted: (JSONValue) -> Bool
  ) throws -> [String] {
    let place = vault.position(offset, in: note)
    let actions = try vault.ask("codeAction", note, range: LSPRange(start: place, end: place)) {
      $0.field("context") {
        $0.object {
          $0.field("diagnostics") { $0.array([String]()) { $0.string($1) } }
          $0.field("only", [kind])
        }
      }
    }
    let changes = actions.array?.first(where: isWanted)?["edit"]?["changes"]
    let edits = changes?[vault.bench.uri(note.path)]?.array ?? []
    return edits.map { Bench.range($0["range"]) }
  }

  // MARK: Lenses

  @Test(arguments: Situation.saved)
  func codeLens(_ situation: Situation) throws {
    let vault = try MatrixVault(situation)
    let text = situation.ending.written(
      "---\nepisode: jorg-ost-on-salt-in-the-soil\n---\n\n# Salt\n")
    vault.bench.editor.open(vault.bench.uri("lens.md"), text: text)
    let lenses = try vault.bench.ask("codeLens", about: "lens.md").array ?? []
    #expect(!lenses.isEmpty)
    #expect(lenses.allSatisfy { Bench.range($0["range"]) == "4:0-4:0" })
  }
}
