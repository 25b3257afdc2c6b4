// SPDX-License-Identifier: MIT

import JSON
import LSP
import Notes
import Server
import TestSupport

/// A workspace of one note for each kind of block, in one situation.
///
/// Where things stand is counted from the marks, never asked of the code under test.
struct MatrixVault {
  /// A note of the vault; its name is that of its block.
  struct MarkedNote {
    let name: String
    let file: FixtureFile
    let mentions: [MarkedMention]

    var path: String { file.path }
  }

  let situation: Situation
  let bench: Bench
  let notes: [MarkedNote]

  /// - Parameters:
  ///   - line: stands in every block; without one, a line with every form of a mention.
  ///   - opens: whether the notes are opened; closed ones are on disk as they are.
  init(
    _ situation: Situation, line: String? = nil, frontMatter: String? = nil,
    capabilities: String = "", opens: Bool = true
  ) throws {
    self.situation = situation
    notes = Self.notes(situation, line, frontMatter)
    let isOnDisk = situation.arrival == .saved || !opens
    let texts = notes.map { note in
      let text = isOnDisk ? note.file.text : "Nothing.\n"
      return "=== \(note.path)\n" + text + (note.file.bytes.last == 0x0A ? "" : "\n")
    }
    bench = try Bench(
      texts.joined(), capabilities: situation.capabilities(capabilities), opens: false)
    guard opens else { return }
    notes.forEach(open)
    bench.editor.finishWork()
  }

  private static func notes(
    _ situation: Situation, _ line: String?, _ frontMatter: String?
  ) -> [MarkedNote] {
    let blocks = Block.allCases.map { block in
      marked(
        situation, block.rawValue, block.note(line ?? MarkedLine.text),
        line == nil ? MarkedLine.subjects : [])
    }
    let properties = marked(
      situation, "frontMatter", frontMatter ?? MarkedLine.frontMatter,
      frontMatter == nil ? MarkedLine.frontMatterSubjects : [])
    return blocks + [properties]
  }

  private static func marked(
    _ situation: Situation, _ name: String, _ text: String,
    _ subjects: [(MarkedMention.Subject, isSlug: Bool)]
  ) -> MarkedNote {
    let file = Fixture("=== \(name).md\n" + situation.ending.written(text)).note
    let mentions = subjects.indices.map { index in
      MarkedMention(
        subject: subjects[index].0, isSlug: subjects[index].isSlug,
        token: file.ranges[2 * index], range: file.ranges[2 * index + 1])
    }
    return MarkedNote(name: name, file: file, mentions: mentions)
  }

  // MARK: The text comes to the server

  private func open(_ note: MarkedNote) {
    let uri = bench.uri(note.path)
    guard situation.arrival == .typed, let first = note.file.ranges.first,
      let last = note.file.ranges.map(\.upperBound).max()
    else { return open(uri, note.file.text) }
    let bytes = note.file.bytes
    let missing = first.lowerBound..<last
    open(uri, text(bytes[..<missing.lowerBound] + bytes[missing.upperBound...]))
    let place = position(missing.lowerBound, in: note)
    bench.editor.edit(uri, LSPRange(start: place, end: place), text(bytes[missing]))
  }

  /// As `LocalEditor.open`, without the work that follows: that is done once for all notes.
  private func open(_ uri: String, _ text: String) {
    bench.editor.notify("textDocument/didOpen") {
      $0.field("textDocument") {
        $0.object {
          $0.field("uri", uri)
          $0.field("languageId", "markdown")
          $0.field("version", 1)
          $0.field("text", text)
        }
      }
    }
  }

  private func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }

  // MARK: Places

  func position(_ offset: Int, in note: MarkedNote) -> Position {
    let place = note.file.position(of: offset, unit: situation.encoding.unit)
    return Position(line: place.line, character: place.column)
  }

  /// `line:column-line:column`, as `Bench.range` says it.
  func place(_ range: Range<Int>, in note: MarkedNote) -> String {
    let start = position(range.lowerBound, in: note)
    let end = position(range.upperBound, in: note)
    return "\(start.line):\(start.character)-\(end.line):\(end.character)"
  }

  /// The first, a middle and the last character of a mention.
  func cursors(_ mention: MarkedMention, in note: MarkedNote) -> [Position] {
    let middle = (mention.range.lowerBound + mention.range.upperBound) / 2
    let offsets = [mention.token.lowerBound, middle, mention.token.upperBound - 1]
    return offsets.map { offset in
      // Never within a character.
      var offset = offset
      while note.file.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      return position(offset, in: note)
    }
  }

  // MARK: Questions

  func ask(_ method: String, _ note: MarkedNote) throws -> JSONValue {
    try bench.ask(method, about: note.path)
  }

  func ask(
    _ method: String, _ note: MarkedNote, at place: Position,
    more: (inout JSONWriter) -> Void = { _ in }
  ) throws -> JSONValue {
    try bench.editor.ask("textDocument/\(method)", bench.uri(note.path), place, more: more).get()
  }

  func ask(
    _ method: String, _ note: MarkedNote, range: LSPRange,
    more: (inout JSONWriter) -> Void = { _ in }
  ) throws -> JSONValue {
    try bench.editor.request("textDocument/\(method)") {
      $0.field("textDocument") { $0.object { $0.field("uri", bench.uri(note.path)) } }
      $0.field("range", range)
      more(&$0)
    }.get()
  }
}
