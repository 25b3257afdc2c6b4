// SPDX-License-Identifier: MIT

import Features
import Notes
import Testing

/// Reading many notes must find what reading one finds.
@Suite struct ReadingLexiconTests {
  private static let texts = [
    "Ada Brook, Jörg Öst's talk, and Michaela\nStrandvik. Bo Li too, and the Bo of old.",
    "[[Ada Brook]] @jorg-ost [[ada-brook-on-tides-and-time]] [[nobody]] @nobody [[Ada Brook]]",
    "Jorg Ost and JÖRG ÖST, o\u{308}st; jörg öst. “Ada Brook” and Ada brook's. _Bo Li_",
    "The Long Way to the Shore. Week 12 in the Harbour Office! *Salt Roads*, salt roads",
    "---\nguest: Bo Li\n---\nThe old hand said so. https://sea.example/4",
    "Nothing of ours stands in this note, which is most of what notes hold.",
  ]

  private func check(_ lexicon: CatalogLexicon, _ sourceLocation: SourceLocation = #_sourceLocation)
  {
    let reading = ReadingLexicon(lexicon)
    let other = reading.copy()
    let few = ReadingLexicon(lexicon, notes: 1)
    // Twice: what is remembered must be what was found.
    for text in Self.texts + Self.texts {
      let bytes = Array(text.utf8)
      let expected = Note(uri: "a", version: nil, text: bytes, lexicon: lexicon).mentions
      for reader in [reading, other, few] {
        let found = Note(uri: "a", version: nil, text: bytes, lexicon: reader).mentions
        #expect(found == expected, "\(text)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test func findsTheSameInASmallCatalog() throws {
    check(CatalogLexicon(catalog: try Harbour().catalog))
  }

  /// So large that no filter is made.
  @Test func findsTheSameInALargeCatalog() throws {
    check(CatalogLexicon(catalog: try Harbour(strangers: 5000).catalog))
  }

  @Test func theUsersOwnNamesCount() throws {
    let wishes = NameWishes(ignored: ["Bo Li"], aliases: ["the old hand": "Jörg Öst"])
    let lexicon = CatalogLexicon(catalog: try Harbour().catalog, wishes: wishes)
    check(lexicon)
    let text = Array("Asked the old hand and Bo Li. The Old Hand smiled.".utf8)
    let found = Note(uri: "a", version: nil, text: text, lexicon: ReadingLexicon(lexicon)).mentions
    #expect(found.map(\.range) == [6..<18, 30..<42])
  }
}
