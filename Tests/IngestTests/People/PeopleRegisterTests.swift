// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Ingest

@Suite struct PeopleRegisterTests {
  private func register(
    _ credits: [(name: String, isTitleOnly: Bool)], summary: String = "", words: String = "",
    smallCatalog: Int = 0
  ) throws -> [Person] {
    var register = PeopleRegister()
    var lowercase = LowercaseWords()
    lowercase.add(words)
    for (index, credit) in credits.enumerated() {
      var episode = Episode(slug: "e\(index)", title: "Tar")
      episode.summary = summary
      let slug = PeopleRegister.slug(of: credit.name, role: .guest)
      try register.add(
        Credit(name: credit.name, person: slug), in: episode, isTitleOnly: credit.isTitleOnly)
    }
    return try register.people(words: lowercase, smallCatalog: smallCatalog)
      .sorted { $0.slug < $1.slug }
  }

  @Test func accentsAndCaseDoNotPartAPerson() throws {
    let people = try register([("Bjorn Aerlig", false), ("Bjørn Ærlig", false)])
    #expect(people.map(\.slug) == ["bjorn-aerlig"])
    #expect(people.map(\.name) == ["Bjørn Ærlig"])
  }

  @Test func aNameOnOneTitleAloneIsForBracketsOnly() throws {
    #expect(try register([("Ada Quillfeather", true)]).map(\.isBracketsOnly) == [true])
    #expect(
      try register([("Ada Quillfeather", true), ("Ada Quillfeather", true)]).map(\.isBracketsOnly)
        == [
          false
        ])
    #expect(try register([("Ada Quillfeather", false)]).map(\.isBracketsOnly) == [false])
  }

  @Test func inASmallCatalogEveryNameCounts() throws {
    let people = try register([("Will Long", true)], words: "will long", smallCatalog: 1)
    #expect(people.map(\.isBracketsOnly) == [false])
  }

  @Test func anOrdinaryPhraseIsForBracketsOnly() throws {
    let words = "it will take a long time"
    #expect(try register([("Will Long", false)], words: words).map(\.isBracketsOnly) == [true])
    #expect(try register([("Will Longish", false)], words: words).map(\.isBracketsOnly) == [false])
    #expect(
      try register([("Will B. Long", false)], words: "Will and Long").map(\.isBracketsOnly) == [
        false
      ])
  }

  @Test func theIntroductionSaysWhoTheyAre() throws {
    let summary = "Tar again. Ada Quillfeather, a boatbuilder, is back. Ada Quillfeather is happy."
    #expect(
      try register([("Ada Quillfeather", false)], summary: summary).map(\.introduction)
        == ["Ada Quillfeather, a boatbuilder, is back."])
    #expect(
      try register([("Ada Quillfeather", false)], summary: "We like Ada Quillfeather.")
        .map(\.introduction) == [""])
  }

  @Test(arguments: [
    ("Wes", Role.host, nil), ("Wes Example", .host, "wes-example"), ("Wes", .guest, "wes"),
    ("!?", .guest, nil), ("山田太郎", .host, "山田太郎"),
  ])
  func whoIsAnEntity(_ name: String, _ role: Role, _ slug: String?) {
    #expect(PeopleRegister.slug(of: name, role: role) == slug)
  }
}
