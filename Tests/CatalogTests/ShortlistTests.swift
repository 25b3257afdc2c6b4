// SPDX-License-Identifier: MIT

import Catalog
import Naming
import Testing

@Suite struct ShortlistTests {
  private let scratch: Scratch
  private let catalog: Catalog
  private let all = EntityKind.allCases

  init() throws {
    scratch = try Scratch()
    let random = RandomCatalog(seed: 21, shows: 4, episodes: 200)
    catalog = try CatalogTests.catalog(random.shows, in: scratch)
  }

  @Test func theSameMatchesOnlyItsOwnFirst() throws {
    let listed = try shortlist()
    for text in ["z", "zo", "zorp", "wib qu", "the", "12", "s3/zorp", "木", ""] {
      var query = Query(text: text, kinds: all, limit: 9_999)
      let plain = try catalog.search(query).matches
      query.shortlist = listed
      let found = try catalog.search(query).matches
      let expected = plain.enumerated().sorted { left, right in
        key(left, listed) < key(right, listed)
      }
      #expect(found == expected.map(\.element), "\(text)")
    }
  }

  @Test func whatIsOnItIsFoundHoweverManyFit() throws {
    let last = EntityID(.episode, catalog.count(.episode) - 1)
    let slug = try catalog.head(last).slug
    var query = Query(text: String(slug.prefix(1)), kinds: [.episode], limit: 1)
    #expect(try catalog.search(query).matches.map(\.entity) != [last])
    try query.shortlist.add([last], of: catalog)
    #expect(try catalog.search(query).matches.map(\.entity) == [last])
  }

  @Test func addingOneByOneIsAddingAll() throws {
    let entities = (0..<20).map { EntityID(.episode, $0 * 7) }
    var oneByOne = Shortlist()
    for entity in entities + entities { try oneByOne.add([entity], of: catalog) }
    var atOnce = Shortlist()
    try atOnce.add(entities, of: catalog)
    for text in ["z", "gl", "wib 12"] {
      var query = Query(text: text, kinds: all, limit: 10)
      query.shortlist = oneByOne
      let found = try catalog.search(query)
      query.shortlist = atOnce
      #expect(try catalog.search(query) == found)
    }
  }

  private func shortlist() throws -> Shortlist {
    var shortlist = Shortlist()
    for kind in EntityKind.allCases {
      let indexes = stride(from: 0, to: catalog.count(kind), by: 5)
      try shortlist.add(indexes.map { EntityID(kind, $0) }, of: catalog)
    }
    return shortlist
  }

  /// Tier and kind as they were, then the list, then rank.
  private func key(_ match: (offset: Int, element: Match), _ listed: Shortlist) -> [Int] {
    let order: [EntityKind: Int] = [.episode: 0, .person: 1, .show: 2, .book: 3]
    let entity = match.element.entity
    return [
      match.element.tier.rawValue, order[entity.kind] ?? 9, listed.contains(entity) ? 0 : 1,
      match.offset,
    ]
  }
}

extension [Int] {
  fileprivate static func < (left: [Int], right: [Int]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }
}
