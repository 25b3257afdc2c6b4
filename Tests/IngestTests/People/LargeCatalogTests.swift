// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Ingest

/// In a large catalog many a name is an ordinary phrase: such are people in brackets only.
@Suite struct LargeCatalogTests {
  private static let given = ["Ada", "Hugo", "Mina", "Otto", "Paula", "Greta", "Ivo", "Nora"]

  /// Many shows, each with guests of its own whom its texts name, and a few who are phrases.
  private func catalog(shows: Int) throws -> [Person] {
    var register = PeopleRegister()
    var words = LowercaseWords()
    for show in 0..<shows {
      let name = "\(Self.given[show % 8]) Quill\(Self.letters(show))"
      try add(name, text: "We talk with \(name) about what will take long.", to: &register, &words)
    }
    try add("Will Long", text: "We talk with Will Long.", to: &register, &words)
    try add("Ada Rope", text: "", isTitleOnly: true, to: &register, &words)
    return try register.people(words: words).sorted { $0.slug < $1.slug }
  }

  private func add(
    _ name: String, text: String, isTitleOnly: Bool = false, to register: inout PeopleRegister,
    _ words: inout LowercaseWords
  ) throws {
    var episode = Episode(slug: "e", title: "Tar with \(name)")
    episode.summary = text
    words.add(text)
    let credit = Credit(name: name, person: PeopleRegister.slug(of: name, role: .guest))
    try register.add(credit, in: episode, isTitleOnly: isTitleOnly)
  }

  /// A number as letters, for names have no digits.
  private static func letters(_ number: Int) -> String {
    String(
      String.UnicodeScalarView(
        String(number).unicodeScalars.compactMap {
          Unicode.Scalar($0.value + 49)
        }))
  }

  @Test func phrasesAreForBracketsOnly() throws {
    let people = try catalog(shows: 6000)
    let inBrackets = people.filter(\.isBracketsOnly).map(\.name)
    #expect(Set(inBrackets) == ["Will Long", "Ada Rope"])
    #expect(people.count == 6002)
  }

  @Test func inASmallCatalogEveryNameCounts() throws {
    #expect(try catalog(shows: 100).allSatisfy { !$0.isBracketsOnly })
  }

  @Test func wordsAreThoseInLowerCase() throws {
    var words = LowercaseWords()
    words.add("it will take long; Über alles, été écrit iOS")
    #expect(try words.hold("Will Long") && words.hold("Été Écrit"))
    #expect(try !words.hold("Über Long") && !words.hold("Will Short") && !words.hold("Ios"))
    #expect(try !words.hold("J. R.") && !words.hold(""))
  }

  @Test func memoryIsBounded() {
    var hashes = HashSet64(limit: 64)
    for value in 1...10_000 as ClosedRange<UInt64> { hashes.insert(value &* 0x9E37_79B9_7F4A_7C15) }
    #expect(hashes.count == 64)
    #expect(hashes.contains(0x9E37_79B9_7F4A_7C15))
  }
}
