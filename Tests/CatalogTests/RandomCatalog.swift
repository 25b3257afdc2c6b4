// SPDX-License-Identifier: MIT

import Catalog
import Naming

/// A catalog of made-up shows and people, the same for the same seed, with few words so that
/// slugs, names and prefixes collide often.
struct RandomCatalog {
  private(set) var shows: [ShowFixture] = []

  private static let words = [
    "zorp", "zorba", "gloop", "glint", "quill", "quux", "wib", "wibble", "Ünder", "und", "o'nak",
    "12", "ze", "鈴木", "naïf", "the", "of",
  ]

  init(seed: UInt64, shows showCount: Int, episodes episodeCount: Int) {
    var random = SeededGenerator(seed: seed)
    for number in 0..<showCount {
      let title = Self.phrase(2, &random)
      let show = Show(slug: Slug.make(title) + "-s\(number)", title: title)
      shows.append(ShowFixture(show: show, episodes: []))
    }
    for number in 0..<episodeCount {
      let index = Int.random(in: 0..<showCount, using: &random)
      let slugs = Set(shows[index].episodes.flatMap { [$0.slug] + $0.formerSlugs })
      let made = Self.episode(number, slugs, &random)
      if !slugs.contains(made.slug) { shows[index].episodes.append(made) }
    }
  }

  private static func episode(
    _ number: Int, _ taken: Set<String>, _ random: inout SeededGenerator
  ) -> Episode {
    let title = phrase(Int.random(in: 1...5, using: &random), &random)
    let day = Int.random(in: 0..<40, using: &random)
    let guests = (0..<Int.random(in: 0...2, using: &random)).map { _ in phrase(2, &random) }
    let hosts = Bool.random(using: &random) ? [phrase(2, &random)] : []
    var made = CatalogTests.episode(title, day: day, guests: guests, hosts: hosts)
    if Bool.random(using: &random) { made.number = Int.random(in: 1...30, using: &random) }
    let former = Slug.make(phrase(3, &random))
    if number % 5 == 0, former != made.slug, !taken.contains(former) { made.formerSlugs = [former] }
    made.link = "https://e.example/\(Int.random(in: 0..<episodeSpace, using: &random))"
    return made
  }

  private static let episodeSpace = 400

  private static func phrase(_ count: Int, _ random: inout SeededGenerator) -> String {
    (0..<count).map { _ in words.randomElement(using: &random) ?? "zorp" }.joined(separator: " ")
  }
}

/// The contract of `Catalog`, answered by looking at everything.
struct CatalogModel {
  /// An entity as the model sees it.
  struct Item {
    var id: EntityID
    var slugs: [String]
    var names: Set<String>
    /// Names beside the one that lists show.
    var others: Set<String> = []
    var words: Set<String>
  }

  let catalog: Catalog
  private(set) var items: [Item] = []

  init(_ catalog: Catalog) throws {
    self.catalog = catalog
    for index in 0..<catalog.count(.episode) {
      items.append(try Self.episode(EntityID(.episode, index), catalog))
    }
    for index in 0..<catalog.count(.person) {
      let id = EntityID(.person, index)
      let person = try catalog.person(id)
      var names: Set = [person.slug]
      for name in [person.name] + person.aliases {
        let parts = Slug.parts(name)
        names.insert(parts.joined(separator: "-"))
        names.insert((parts.suffix(1) + parts.dropLast()).joined(separator: "-"))
      }
      items.append(Item(id: id, slugs: [person.slug], names: names, words: Self.words(names)))
    }
    for index in 0..<catalog.count(.show) {
      let id = EntityID(.show, index)
      let show = try catalog.show(id)
      let names: Set = [show.slug, Slug.make(show.title)]
      items.append(Item(id: id, slugs: [show.slug], names: names, words: Self.words(names)))
    }
  }

  private static func episode(_ id: EntityID, _ catalog: Catalog) throws -> Item {
    let head = try catalog.head(id)
    let show = try catalog.show(head.show)
    let slugs = [head.slug] + head.formerSlugs
    var others = Set(head.formerSlugs)
    others.insert(Slug.make(head.title))
    for slug in slugs { others.insert("\(show.slug)-\(slug)") }
    if let number = head.number { others.insert("\(show.slug)-\(number)") }
    let people = (head.guests + head.hosts).map { Slug.make($0.name) }
    return Item(
      id: id, slugs: slugs, names: [head.slug], others: others,
      words: words(others.union([head.slug]).union(people).union([Slug.make(show.title)])))
  }

  private static func words(_ names: Set<String>) -> Set<String> {
    Set(names.flatMap { name in name.split(separator: "-").flatMap { suffixes(String($0)) } })
  }

  // 鈴木 is found by 木 too.
  private static func suffixes(_ word: String) -> [String] {
    word == "鈴木" ? [word, "木"] : [word]
  }

  /// The tier of every match of a query.
  func matches(_ text: String) -> [EntityID: Tier] {
    let parts = Slug.parts(text)
    let whole = parts.joined(separator: "-")
    var found: [EntityID: Tier] = [:]
    for item in items {
      if item.names.contains(whole) {
        found[item.id] = .exact
      } else if item.others.contains(whole) {
        found[item.id] = .exactOther
      } else if item.names.contains(where: { $0.hasPrefix(whole) }) {
        found[item.id] = .prefix
      } else if item.others.contains(where: { $0.hasPrefix(whole) }) {
        found[item.id] = .prefixOther
      } else if parts.allSatisfy({ part in item.words.contains { $0.hasPrefix(part) } }) {
        found[item.id] = .words
      }
    }
    return found
  }

  /// What `search` promises without a limit: by tier, kind, rank.
  func ordered(_ text: String) -> [Match] {
    let order: [EntityKind: Int] = [.episode: 0, .person: 1, .show: 2, .book: 3]
    return matches(text).map { Match(entity: $0.key, tier: $0.value) }.sorted { left, right in
      (left.tier.rawValue, order[left.entity.kind] ?? 9, left.entity.index)
        < (right.tier.rawValue, order[right.entity.kind] ?? 9, right.entity.index)
    }
  }
}
