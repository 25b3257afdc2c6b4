// SPDX-License-Identifier: MIT

package import Naming

// Exact look-ups: the hash finds candidates, their own text decides. Several answers are an
// ambiguity for the caller to name; they come in order of kind and rank.
extension Catalog {
  /// The entities of any kind that have this slug, or an episode that had it.
  package func entities(slug: String) throws(CatalogError) -> [EntityID] {
    try candidates(KeySpace.slug.hash(slug)) { id throws(CatalogError) in
      try self.slugs(of: id).contains(slug)
    }
  }

  /// Whether several entities answer to a slug of this catalog, told by its hash alone: cheaper than
  /// the list, and wrong for one slug in 2^40 or so.
  package func isShared(slug: String) throws(CatalogError) -> Bool {
    let key = KeySpace.slug.hash(slug)
    if delta == nil { return try whole(!base.sharedKeys.entries(of: key).isEmpty) }
    return try candidates(key) { _ in true }.count > 1
  }

  /// The episodes of a show by a slug, former ones included.
  package func entities(
    showSlug: String, slug: String
  ) throws(CatalogError) -> [EntityID] {
    let key = KeySpace.qualified.hash(showSlug + "/" + slug)
    return try candidates(key) { id throws(CatalogError) in
      guard id.kind == .episode else { return false }
      let head = try self.head(id)
      guard head.slug == slug || head.formerSlugs.contains(slug) else { return false }
      return try self.show(head.show).slug == showSlug
    }
  }

  /// The episode of `show-slug-NUMBER`, where only one has that number and no slug is the same.
  package func entities(numbered slug: String) throws(CatalogError) -> [EntityID] {
    try candidates(KeySpace.numbered.hash(slug)) { id throws(CatalogError) in
      guard id.kind == .episode else { return false }
      let head = try self.head(id)
      guard let number = head.number else { return false }
      return try "\(self.show(head.show).slug)-\(number)" == slug
    }
  }

  /// The entities of a kind with this title, name or alias; case, accents and punctuation are ignored.
  package func entities(
    title: String, kind: EntityKind
  ) throws(CatalogError) -> [EntityID] {
    let phrase = ProsePhrase(title)
    guard !phrase.words.isEmpty else { return [] }
    let wanted = phrase.foldedWords
    return try candidates(KeySpace.title(of: kind).hash(phrase.hash)) { id throws(CatalogError) in
      guard id.kind == kind else { return false }
      return try self.titles(of: id).contains { ProsePhrase($0).foldedWords == wanted }
    }
  }

  /// The one episode whose own page or enclosure this is.
  package func episodes(at address: WebAddress) throws(CatalogError) -> [EntityID] {
    let key = KeySpace.address.hash(address.key)
    let found = try candidates(key) { id throws(CatalogError) in
      guard id.kind == .episode else { return false }
      let episode = try self.episode(id)
      return [episode.link, episode.enclosureURL].contains {
        $0.flatMap(WebAddress.init) == address
      }
    }
    // What several have is nobody's own.
    return found.count == 1 ? found : []
  }

  func candidates(
    _ key: StableHash, where isRight: (EntityID) throws(CatalogError) -> Bool
  ) throws(CatalogError) -> [EntityID] {
    var found: [EntityID] = []
    for layer in layers {
      for index in try layer.keys.entries(of: key) {
        let raw = EntityID(rawValue: try layer.keys.number(at: index))
        guard let id = try shown(raw, in: layer), id != found.last else { continue }
        if try isRight(id) { found.append(id) }
      }
    }
    if delta != nil { found.sort() }
    return try whole(found)
  }

  /// The entity that a key of a layer names; nil when the delta has it or took it away.
  private func shown(_ raw: EntityID, in layer: Layer) throws(CatalogError) -> EntityID? {
    if case .delta = layer.part { return try entity(raw.kind, UInt32(raw.index)) }
    guard let position = try layer.position(raw.kind, UInt32(raw.index)) else { return nil }
    return try entity(raw.kind, position)
  }

  /// The titles, or the name and the aliases, of an entity.
  package func titles(of id: EntityID) throws(CatalogError) -> [String] {
    switch id.kind {
    case .episode: return [try head(id).title]
    case .person:
      let person = try person(id)
      return [person.name] + person.aliases
    case .book: return [try book(id).title]
    case .show: return [try show(id).title]
    }
  }

  private func slugs(of id: EntityID) throws(CatalogError) -> [String] {
    switch id.kind {
    case .episode:
      let head = try head(id)
      return [head.slug] + head.formerSlugs
    case .person: return Array(try person(id).slugs)
    case .book: return [try book(id).slug]
    case .show: return [try show(id).slug]
    }
  }
}
