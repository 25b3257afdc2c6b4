// SPDX-License-Identifier: MIT

import Catalog
import Naming
import Testing

@Suite struct SearchTests {
  private let scratch: Scratch
  private let catalog: Catalog
  private let model: CatalogModel
  private let all = EntityKind.allCases

  init() throws {
    scratch = try Scratch()
    let random = RandomCatalog(seed: 7, shows: 5, episodes: 250)
    catalog = try CatalogTests.catalog(random.shows, in: scratch)
    model = try CatalogModel(catalog)
  }

  @Test func everyBeginningOfEveryNameFindsWhatTheModelFinds() throws {
    let names = Set(model.items.flatMap { $0.names.union($0.others) }).sorted()
    var typed: Set<String> = []
    for name in stride(from: 0, to: names.count, by: 17).map({ names[$0] }) {
      for length in 1...min(name.count, 16) { typed.insert(String(name.prefix(length))) }
    }
    for text in typed.sorted() { try check(text) }
  }

  @Test(arguments: [
    "zo gl", "wib 12", "Ünder", "UNDER", "o'n", "onak the", "木", "鈴", "the of ze", "zzz", "zo zzz",
    "zorp-", "zorp ", "- zorp", "12", "s3/zorp", "naif quill",
  ])
  func wordsInAnyOrder(_ text: String) throws {
    try check(text)
  }

  @Test func aSmallLimitKeepsTheBestAndSaysSo() throws {
    for text in ["z", "zo", "the", "gl", "wib qu"] {
      let expected = model.ordered(text)
      for limit in [1, 2, 10] {
        let result = try catalog.search(Query(text: text, kinds: all, limit: limit))
        #expect(result.matches == Array(expected.prefix(limit)))
        #expect(result.isTruncated == (expected.count > limit))
      }
    }
  }

  @Test func onlyTheKindsAskedFor() throws {
    let people = try catalog.search(Query(text: "zorp", kinds: [.person], limit: 9_999)).matches
    #expect(people == model.ordered("zorp").filter { $0.entity.kind == .person })
    #expect(!people.isEmpty)
  }

  @Test func noTextGivesTheFirstOfEachKind() throws {
    let result = try catalog.search(Query(text: " -", kinds: [.person, .show], limit: 3))
    #expect(result.matches.map(\.entity) == (0..<3).map { EntityID(.person, $0) })
    #expect(result.isTruncated)
  }

  @Test func noLimitNoMatches() throws {
    #expect(try catalog.search(Query(text: "zo", kinds: all, limit: 0)).matches.isEmpty)
    #expect(try catalog.search(Query(text: "zo", kinds: [], limit: 9)).matches.isEmpty)
  }

  @Test func whatListsShowBeginsSoBeforeAnotherName() throws {
    let scratch = try Scratch()
    let show = Show(slug: "sea-talk", title: "Sea Talk")
    var renamed = CatalogTests.episode("Harbour lights at night", day: 9)
    renamed.slug = "what-the-boats-saw"
    let older = CatalogTests.episode("Harbour lanterns", day: 2)
    let fixture = ShowFixture(show: show, episodes: [renamed, older])
    let catalog = try CatalogTests.catalog([fixture], in: scratch)
    let found = try catalog.search(Query(text: "harbour l", kinds: [.episode], limit: 9)).matches
    #expect(try found.map { try catalog.label($0.entity).slug } == [older.slug, renamed.slug])
    #expect(found.map(\.tier) == [.prefix, .prefixOther])
  }

  @Test func typingLetterByLetterKeepsTheItem() throws {
    for index in stride(from: 0, to: catalog.count(.episode), by: 31) {
      let id = EntityID(.episode, index)
      let head = try catalog.head(id)
      let qualified = "\(try catalog.show(head.show).slug)/\(head.slug)"
      for typed in [head.slug, qualified, head.title] + head.formerSlugs {
        for length in 1...typed.count {
          let query = Query(text: String(typed.prefix(length)), kinds: [.episode], limit: 9_999)
          #expect(
            try catalog.search(query).matches.contains { $0.entity == id && $0.tier < .words })
        }
      }
    }
  }

  @Test func longTitlesAreFoundByTheirBeginning() throws {
    let long = String(repeating: "gloop ", count: 2_000) + "end"
    let show = ShowFixture(show: Show(slug: "s", title: "S"), episodes: [episode(long)])
    let catalog = try CatalogTests.catalog([show], in: scratch, name: "long.idx")
    for text in ["gloop", String(long.prefix(300)), long] {
      let result = try catalog.search(Query(text: text, kinds: [.episode], limit: 5))
      #expect(result.matches.map(\.entity) == [EntityID(.episode, 0)])
    }
  }

  private func check(_ text: String) throws {
    let result = try catalog.search(Query(text: text, kinds: all, limit: 9_999))
    #expect(result.matches == model.ordered(text), "\(text)")
    #expect(!result.isTruncated)
  }
}
