// SPDX-License-Identifier: MIT

import Naming
import Notes
import TestSupport
import Testing

@Suite struct NoteIndexTests {
  private let ada = EntityID(.person, 0)
  private let lowWater = EntityID(.episode, 3)

  private func note(_ uri: String, _ text: String) -> Note {
    Note(uri: uri, version: nil, text: Array(text.utf8), lexicon: TestLexicon.harbour)
  }

  private func places(_ index: NoteIndex, _ entity: EntityID) -> [String] {
    places(index, [entity])
  }

  private func places(_ index: NoteIndex, _ entities: [EntityID]) -> [String] {
    index.places(of: entities).flatMap { note in
      note.places.map {
        "\(note.uri):\($0.start.line):\($0.start.column)-\($0.end.line):\($0.end.column)"
      }
    }
  }

  @Test func findsByEntityInOrder() {
    var index = NoteIndex(unit: .utf16)
    index.set(note("b", "x\n🎧 Ada Quill and Ada\nQuill"), name: "b")
    index.set(note("a", "[[Ada Quill]]"), name: "a")
    #expect(places(index, ada) == ["a:0:2-0:11", "b:1:3-1:12", "b:1:17-2:5"])
    #expect(index.noteCount(of: ada) == 2)
    #expect(index.noteCount == 2)
    #expect(places(index, lowWater) == [])
  }

  @Test func followsChanges() {
    var index = NoteIndex(unit: .utf8)
    index.set(note("a", "Ada Quill"), name: "a")
    let before = index
    index.set(note("a", "[[Low Water]]"), name: "a")
    #expect(!index.isMentioned(ada))
    #expect(places(index, lowWater) == ["a:0:2-0:11"])
    index.remove(uri: "a")
    index.remove(uri: "never there")
    #expect(index.noteCount == 0)
    #expect(!index.isMentioned(lowWater))
    #expect(places(before, ada) == ["a:0:0-0:9"])
  }

  @Test func yieldsToANoteOfThatName() {
    var index = NoteIndex(unit: .utf8)
    index.set(note("a", "[[Low Water]] [[Ada Quill]]"), name: "a")
    index.set(note("c", ""), name: "low water")
    #expect(index.hasNote(named: NoteName.hash("Low Water")))
    #expect(places(index, lowWater) == [])
    #expect(index.noteCount(of: lowWater) == 0)
    #expect(index.noteCount(of: ada) == 1)
    index.set(note("d", ""), name: "Low Water")
    index.remove(uri: "c")
    #expect(places(index, lowWater) == [])
    index.remove(uri: "d")
    #expect(places(index, lowWater) == ["a:0:2-0:11"])
  }

  @Test func ofSeveralEntitiesEachPlaceComesOnce() {
    var index = NoteIndex(unit: .utf8)
    index.set(note("b", "[[Low Water]] Ada Quill"), name: "b")
    index.set(note("a", "Ada Quill"), name: "a")
    #expect(places(index, [ada, lowWater]) == ["a:0:0-0:9", "b:0:2-0:11", "b:0:14-0:23"])
    #expect(places(index, [ada, ada]) == ["a:0:0-0:9", "b:0:14-0:23"])
    #expect(places(index, []) == [])
  }

  /// Whatever order notes come and go in, the answer is in that of their URIs.
  @Test func staysInOrder() {
    var index = NoteIndex(unit: .utf8)
    let uris = (0..<50).map { String($0 * 37 % 50 + 100) }
    for uri in uris { index.set(note(uri, "Ada Quill"), name: uri) }
    for uri in uris where uri.hasSuffix("3") { index.remove(uri: uri) }
    for uri in uris where uri.hasSuffix("7") { index.set(note(uri, "nobody"), name: uri) }
    index.set(note("103", "Ada Quill"), name: "103")
    let expected = uris.filter { !"37".contains($0.suffix(1)) || $0 == "103" }.sorted()
    #expect(index.places(of: [ada]).map(\.uri) == expected)
    #expect(index.noteCount(of: ada) == expected.count)
    #expect(index.noteCount == 46)
  }

  /// Whatever came and went, the index is as if it had been made of what there is now.
  @Test func followsEveryChange() {
    var random = SeededGenerator(seed: 3)
    let texts = [
      "", "Ada Quill", "[[Low Water]] x", "Ada Quill and Ada Quill", "\n[[Low Water]] Ada Quill",
    ]
    var index = NoteIndex(unit: .utf8)
    var current: [String: String] = [:]
    for _ in 0..<300 {
      let uri = String(Int.random(in: 10...24, using: &random))
      current[uri] = Bool.random(using: &random) ? texts.randomElement(using: &random) : nil
      if let text = current[uri] {
        index.set(note(uri, text), name: uri)
      } else {
        index.remove(uri: uri)
      }
      var fresh = NoteIndex(unit: .utf8)
      for (uri, text) in current { fresh.set(note(uri, text), name: uri) }
      for entities in [[ada], [lowWater], [lowWater, ada]] {
        #expect(index.places(of: entities) == fresh.places(of: entities))
      }
      #expect(index.noteCount(of: ada) == current.values.count { $0.contains("Ada") })
      #expect(Set(index.entities) == Set(fresh.entities))
      #expect(index.mentionCount == fresh.mentionCount)
    }
  }

  @Test func mostMentionedIsWhatMostNotesMention() {
    var index = NoteIndex(unit: .utf8)
    index.set(note("a", "Ada Quill, Ada Quill, Ada Quill"), name: "a")
    index.set(note("b", "[[Low Water]]"), name: "b")
    index.set(note("c", "[[Low Water]]"), name: "c")
    #expect(index.mostMentioned(2) == [lowWater, ada])
    #expect(index.mostMentioned(1) == [lowWater])
  }
}
