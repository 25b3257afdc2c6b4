// SPDX-License-Identifier: MIT

import JSON
import LSP
import Testing

/// What is shown of a whole note: each feature × each kind of block × each situation.
@Suite(.timeLimit(.minutes(10)))
struct ViewMatrixTests {
  @Test(arguments: Situation.all)
  func documentLink(_ situation: Situation) throws {
    let vault = try MatrixVault(situation)
    for note in vault.notes {
      let links = try vault.ask("documentLink", note).array ?? []
      // Plain names stay plain, and an address is the editor's own to follow.
      let expected = note.mentions.filter { $0.isSlug }
      #expect(
        links.map { Bench.range($0["range"]) } == expected.map { vault.place($0.range, in: note) },
        "\(note.name)")
      #expect(links.map { $0["target"]?.string } == expected.map(\.subject.page), "\(note.name)")
    }
  }

  @Test(arguments: Situation.all)
  func documentSymbol(_ situation: Situation) throws {
    let vault = try MatrixVault(
      situation, capabilities: #""documentSymbol": {"hierarchicalDocumentSymbolSupport": true}"#)
    for note in vault.notes {
      let symbols = try vault.ask("documentSymbol", note).array ?? []
      #expect(
        symbols.map { $0["name"]?.string } == note.mentions.map(\.subject.rawValue), "\(note.name)")
      #expect(
        symbols.map { Bench.range($0["selectionRange"]) }
          == note.mentions.map { vault.place($0.range, in: note) }, "\(note.name)")
      #expect(
        symbols.map { Bench.range($0["range"]) }
          == note.mentions.map { vault.place($0.token, in: note) }, "\(note.name)")
    }
  }

  @Test(arguments: Situation.all)
  func inlayHint(_ situation: Situation) throws {
    let vault = try MatrixVault(situation)
    for note in vault.notes {
      for mention in note.mentions {
        let line = vault.position(mention.token.lowerBound, in: note).line
        let whole = LSPRange(
          start: Position(line: line, character: 0), end: Position(line: line, character: 1000))
        let hints = try vault.ask("inlayHint", note, range: whole).array ?? []
        let places = hints.map {
          let position = $0["position"]
          return Position(
            line: position?["line"]?.integer ?? -1, character: position?["character"]?.integer ?? -1
          )
        }
        // Behind the slugs of that line; a name and an address say themselves what they are.
        let expected = note.mentions.filter { $0.isSlug }
          .map { vault.position($0.token.upperBound, in: note) }.filter { $0.line == line }
        #expect(places == expected, "\(note.name), line \(line)")
      }
    }
  }

  @Test(arguments: Situation.all)
  func semanticTokens(_ situation: Situation) throws {
    let vault = try MatrixVault(situation)
    for note in vault.notes {
      let expected = note.mentions.map {
        "\(vault.place($0.range, in: note)) \($0.subject.tokenType)"
      }
      let full = try vault.ask("semanticTokens/full", note)
      #expect(tokens(full) == expected, "\(note.name)")
      let lines = LSPRange(
        start: Position(line: 0, character: 0),
        end: vault.position(note.file.bytes.count, in: note))
      let part = try vault.ask("semanticTokens/range", note, range: lines)
      #expect(tokens(part) == expected, "\(note.name), by range")
    }
  }

  /// `range type` of each token, from numbers that are relative to the token before.
  private func tokens(_ answer: JSONValue) -> [String] {
    let data = answer["data"]?.array?.compactMap(\.integer) ?? []
    var line = 0
    var column = 0
    return stride(from: 0, to: data.count - data.count % 5, by: 5).map { index in
      column = data[index] == 0 ? column + data[index + 1] : data[index + 1]
      line += data[index]
      return "\(line):\(column)-\(line):\(column + data[index + 2]) \(data[index + 3])"
    }
  }
}
