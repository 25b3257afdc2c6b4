// SPDX-License-Identifier: MIT

import Catalog
import Naming
import Notes
import TestSupport

@testable import Features

/// A made-up catalog in which words and names recur, and the few entries that the tests are about.
final class GlassCatalog: Sendable {
  let catalog: Catalog
  private let folder: TemporaryFolder

  private static let words = [
    "amber", "basalt", "cobalt", "dune", "ember", "fjord", "glass", "harbour", "ivory", "jade",
    "kelp", "lantern", "marble", "nettle", "opal", "pearl", "quartz", "reef", "sand", "tide",
  ]
  private static let names = ["Abel", "Birgit", "Cosmo", "Dorte", "Edda", "Falk", "Gitta", "Hanno"]
  private static let surnames = ["Amsel", "Birke", "Distel", "Eiche", "Fichte", "Ginster", "Hasel"]

  /// - Parameter episodes: how many, besides those that tests are about.
  init(episodes count: Int) throws {
    folder = try TemporaryFolder()
    let writer = try IndexWriter(path: folder.path("index.idx"))
    let show = writer.add(Show(slug: "glass-hour", title: "The Glass Hour"))
    var random = SeededGenerator(seed: 5)
    for number in 0..<count {
      let title = (0..<4).map { _ in Self.words.randomElement(using: &random) ?? "" }
      let guest =
        "\(Self.names.randomElement(using: &random) ?? "") "
        + "\(Self.surnames.randomElement(using: &random) ?? "")"
      try writer.add(
        Self.episode("\(title.joined(separator: " ").capitalized) \(number)", number, guest),
        to: show)
    }
    for (title, day, guest) in Self.wanted {
      try writer.add(Self.episode(title, day, guest), to: show)
    }
    try writer.finish(Manifest(sources: [], builtAt: 0))
    catalog = try Catalog(path: folder.path("index.idx"))
  }

  /// Titles, days and guests; the smaller the day, the older.
  private static let wanted = [
    ("Lighthouse", 30_000, "Wanda Zirkel"), ("Lighthouse Keepers", 30_001, "Otis Zirkel"),
    ("Old Lighthouse Stories", 30_002, "Wanda Zirkel"), ("Ancient Lighthouses", 1, "Pia Yucca"),
    ("Quartz Clocks", -1, "Yorick Xander"),
  ]

  private static func episode(_ title: String, _ day: Int, _ guest: String) -> Episode {
    var episode = Episode(slug: Slug.make(title), title: title)
    episode.published = PublicationDate(seconds: Int64(day) * 86_400, hasTime: false)
    episode.guests = [Credit(name: guest, person: Slug.make(guest))]
    return episode
  }

  func entity(_ slug: String) throws -> EntityID? {
    try catalog.entities(slug: slug).first
  }

  /// What the list shows behind `[[`.
  func list(
    _ typed: String, nearby: Set<EntityID> = [], mentioned: Set<EntityID> = [], limit: Int = 50
  ) throws -> [String] {
    var shortlist = Shortlist()
    try shortlist.add(nearby.union(mentioned), of: catalog)
    let completion = Completion(
      catalog: catalog, limit: limit,
      surroundings: Surroundings(nearby: nearby, shortlist: shortlist) { mentioned.contains($0) })
    let end = typed.utf8.count
    let reading = PartialMention(
      place: .wikiLink(isClosed: false), typed: typed, replace: 2..<2 + end, start: 0)
    return try completion.suggestions(for: [reading])?.items.map(\.text) ?? []
  }
}
