// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming
internal import Notes

extension NoteCheck {
  /// A link to nothing that is one slip away from exactly one name.
  func nearMiss(_ link: LooseLink) throws(CatalogError) -> Finding? {
    // A path behind `@` is a package or another network's.
    if link.place == .handle && link.folder != nil { return nil }
    for (name, range) in link.readings {
      guard let entity = try candidate(for: name, in: link.place) else { continue }
      guard !isTaken(name) else { return nil }
      let remedy = Remedy(text: try text(of: entity, asSlug: link.isSlug), entity: entity)
      return Finding(
        code: .nearMiss, range: range,
        message:
          "No \(entity.kind.word) of the catalog is called “\(name)”; is “\(remedy.text)” meant?",
        remedies: [remedy], isCertain: true)
    }
    return nil
  }

  private func candidate(
    for name: String, in place: TargetPlace
  ) throws(CatalogError) -> EntityID? {
    let slug = Slug.make(name)
    var found: [Spellings.Candidate] = []
    for kind in place.nameableKinds where kind.isNameable(slug) {
      found += spellings.nearest(to: slug, kind: kind)
    }
    guard let best = found.map(\.nearness).min() else { return nil }
    let nearest = found.filter { $0.nearness == best }
    guard nearest.count == 1, let entity = nearest.first?.entity else { return nil }
    return try hasRival(entity, of: slug) ? nil : entity
  }

  /// Whether a large catalog has somebody else as near, whom no note mentions.
  private func hasRival(_ entity: EntityID, of slug: String) throws(CatalogError) -> Bool {
    if spellings.isComplete { return false }
    var rival: EntityID?
    try SlugNeighbours.forEach(of: slug) { neighbour throws(CatalogError) in
      rival = try catalog.entities(slug: neighbour).first {
        $0 != entity && $0.kind == entity.kind
      }
      return rival == nil
    }
    return rival != nil
  }

  /// As the link is written: a slug for a slug, else a name; of an episode the slug, for a title may
  /// hold what ends a link.
  private func text(of entity: EntityID, asSlug: Bool) throws(CatalogError) -> String {
    let label = try catalog.label(entity)
    return asSlug || entity.kind == .episode ? label.slug : label.name
  }
}

extension LooseLink {
  /// The names it may hold, the longest first: a handle may be followed by capitalised words.
  fileprivate var readings: [(name: String, range: Range<Int>)] {
    let words = name.split(separator: " ").count
    guard place == .handle, words > 2 else { return [(name, range)] }
    return (0...words - 2).map { dropping(words: $0) }
  }
}

extension TargetPlace {
  /// Books and shows only where a key says that one is meant: their names are words of every day.
  fileprivate var nameableKinds: [EntityKind] {
    switch self {
    case .wikiLink, .handle: [.person, .episode]
    case .bareSlug: [.episode]
    case .frontMatter(let key): FrontMatterKey(key).map { [$0.kind] } ?? []
    }
  }
}

extension EntityKind {
  /// Whether a text of this slug may be meant as one: a name has two words, a slug four parts.
  fileprivate func isNameable(_ slug: String) -> Bool {
    let parts = slug.utf8.count { $0 == UInt8(ascii: "-") } + 1
    switch self {
    case .person: return parts >= 2
    case .episode: return parts >= 4
    case .book, .show: return true
    }
  }
}
