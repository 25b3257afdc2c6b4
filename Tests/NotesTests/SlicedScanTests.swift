// SPDX-License-Identifier: MIT

import Naming
import Notes
import Testing

/// Edits that change what all below them means are scanned slice by slice.
@Suite struct SlicedScanTests {
  private static let lexicon = TestLexicon.harbour

  /// Paragraphs enough for some slices of 256 bytes.
  private static func longNote(_ paragraphs: Int = 60) -> Note {
    let text = String(repeating: "Ada Quill met Börje Tangström at noon.\n\n", count: paragraphs)
    return Note(uri: "a", version: 0, text: Array(text.utf8), lexicon: lexicon)
  }

  private static func rebuilt(_ note: Note) -> Note {
    Note(uri: "a", version: note.version, text: note.text, lexicon: lexicon)
  }

  private static func type(_ text: String, at offset: Int, in note: inout Note) {
    note.replace(
      offset..<offset, with: Array(text.utf8), version: 1, lexicon: lexicon, slice: 256)
  }

  /// - Returns: how many slices it took.
  private static func finish(_ note: inout Note) -> Int {
    var slices = 0
    while !note.isScanned, slices < 10_000 {
      note.scanOn(lexicon: lexicon, slice: 256)
      slices += 1
    }
    return slices
  }

  @Test(arguments: ["```\n", "%%\n", "<!--\n", "$$\n", "<pre>\n"])
  func whatIsOpenedAtTheTopIsScannedInSlices(_ mark: String) {
    var note = Self.longNote()
    Self.type(mark, at: 0, in: &note)
    #expect(!note.isScanned)
    #expect(note.scanned.count < 1000)
    #expect(note.mentions.count > 80, "what is not scanned yet is as it was")
    #expect(Self.finish(&note) > 3)
    #expect(note.mentions.isEmpty)
    note.replace(0..<mark.utf8.count, with: [], version: 2, lexicon: Self.lexicon, slice: 256)
    #expect(Self.finish(&note) > 3)
    #expect(note.mentions.count == 120)
  }

  @Test func aKeystrokeNeedsNoSlice() {
    var note = Self.longNote()
    for offset in [0, note.text.count / 2, note.text.count] {
      note.replace(offset..<offset, with: [0x78], version: 1, lexicon: Self.lexicon)
      #expect(note.isScanned)
    }
  }

  @Test func anEditAboveAtOrBelowWhatIsLeftLosesNothing() {
    for place in stride(from: 0, to: Self.longNote().text.count, by: 41) {
      for second in ["Ada Quill ", "\n```\n", "x"] {
        var note = Self.longNote()
        Self.type("```\n", at: 0, in: &note)
        Self.type(second, at: place, in: &note)
        _ = Self.finish(&note)
        #expect(note.mentions == Self.rebuilt(note).mentions, "\(second) at \(place)")
      }
    }
  }

  /// Marks that open and close, at random places, with slices between them now and then.
  @Test(arguments: 1...60)
  func equalsARebuildInTheEnd(_ seed: UInt64) {
    var random = RandomEditTests.Generator(state: seed)
    var note = Self.longNote(40)
    let pieces = ["```\n", "\n```\n", "\n%%\n", "<!--", "-->", "\n$$\n", "Ada Quill", "\n\n", "- "]
    for step in 0..<40 {
      let start = Int.random(in: 0...note.text.count, using: &random)
      let length = random.next() % 3 == 0 ? Int.random(in: 0...90, using: &random) : 0
      let piece = pieces[Int(random.next() % UInt64(pieces.count))]
      note.replace(
        start..<start + length, with: Array(piece.utf8), version: step, lexicon: Self.lexicon,
        slice: 256)
      if random.next() % 2 == 0 { note.scanOn(lexicon: Self.lexicon, slice: 256) }
      guard random.next() % 4 == 0 else { continue }
      _ = Self.finish(&note)
      #expect(note.mentions == Self.rebuilt(note).mentions, "seed \(seed), step \(step)")
    }
    _ = Self.finish(&note)
    #expect(note.mentions == Self.rebuilt(note).mentions, "seed \(seed)")
  }
}
