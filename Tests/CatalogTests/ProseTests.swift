// SPDX-License-Identifier: MIT

import Catalog
import Naming
import Testing

@Suite struct ProseTests {
  private let scratch: Scratch
  private let catalog: Catalog

  init() throws {
    scratch = try Scratch()
    var one = episode("The Long Tale of Zorp", guests: ["Ada Quüx", "Wib", "鈴木一", "李明"])
    one.books = [BookReference(title: "On Gloop", authors: [])]
    let two = episode("Twice Told Gloop Tale", guests: ["Will Power"])
    var three = episode("Twice told gloop tale", day: 3, guests: ["Ada Quux", "Short Title"])
    three.slug = "other"
    three.guests[0].person = "ada-quux-2"
    let four = episode("Three Words Only")
    var power = Person(slug: "will-power", name: "Will Power")
    power.isBracketsOnly = true
    let show = ShowFixture(
      show: Show(slug: "s", title: "The Gloop Show"), episodes: [one, two, three, four])
    catalog = try CatalogTests.catalog([show], people: [power], in: scratch)
  }

  private func found(_ text: String) throws -> [String] {
    let ids = try catalog.entities(phrase: Phrase.hash(text), written: Phrase.written(text))
    return try ids.map { id in
      switch id.kind {
      case .episode: try catalog.head(id).title
      case .person: try catalog.person(id).slug
      case .book: try catalog.book(id).title
      case .show: try catalog.show(id).title
      }
    }
  }

  @Test(arguments: [
    ("Ada Quux", ["ada-quux-2", "ada-quux"]), ("Ada  Quüx", ["ada-quux-2", "ada-quux"]),
    ("ada quux", []), ("Wib", []), ("鈴木一", ["鈴木一"]), ("李明", []), ("Will Power", []),
    ("The Long Tale of Zorp", ["The Long Tale of Zorp"]), ("The Long tale of Zorp", []),
    ("Twice Told Gloop Tale", ["Twice Told Gloop Tale"]), ("Three Words Only", []),
    ("On Gloop", ["On Gloop"]), ("The Gloop Show", []), ("Short Title", ["short-title"]),
  ])
  func namesAndTitlesInPlainText(_ text: String, _ expected: [String]) throws {
    #expect(try Set(found(text)) == Set(expected))
  }

  @Test func lengthsAreThoseOfPhrasesThatBeginWithTheTwoWords() throws {
    func lengths(_ first: String, _ second: String) throws -> UInt64 {
      try catalog.phraseLengths(StableHash(first), StableHash(second))
    }
    #expect(try lengths("ada", "quux") == 1 << 2)
    #expect(try lengths("the", "long") == 1 << 5)
    #expect(try lengths("鈴", "木") == 1 << 3)
    #expect(try lengths("will", "power") == 0)
    #expect(try lengths("three", "words") == 0)
  }
}
