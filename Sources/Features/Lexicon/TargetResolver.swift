// SPDX-License-Identifier: MIT

package import Catalog
internal import Naming
package import Notes

/// Decides what a link's target, a handle, a bare slug or a front matter value names (design: *Mentions
/// in notes*, *Beside other tools*).
package struct TargetResolver {
  private let catalog: Catalog
  private let wishes: NameWishes

  package init(catalog: Catalog, wishes: NameWishes = NameWishes()) {
    self.catalog = catalog
    self.wishes = wishes
  }

  /// - Parameter written: the target as written, without decoration (`people/Victor Dibia`).
  /// - Returns: nil when it names nothing of ours.
  package func target(of written: String, in place: TargetPlace) throws(CatalogError) -> LinkTarget?
  {
    switch place {
    case .wikiLink: return try wikiTarget(written)
    case .handle: return try handleTarget(written)
    case .bareSlug:
      let episodes = try bareSlug(written)
      return episodes.isEmpty ? nil : LinkTarget(entities: episodes, yieldsTo: nil)
    case .frontMatter(let key): return try frontMatterTarget(written, key: key)
    }
  }

  private func wikiTarget(_ written: String) throws(CatalogError) -> LinkTarget? {
    if written.hasPrefix("@") { return try handleTarget(String(written.dropFirst())) }
    if let qualified = try qualified(written) { return qualified }
    let name = Self.lastComponent(of: written)
    // One word is somebody else's: a note, a tag, a citation key.
    guard Slug.parts(name).count > 1 else { return nil }
    let found = try named(name)
    return found.isEmpty ? nil : LinkTarget(entities: found, yieldsTo: yielding(name, found))
  }

  private func handleTarget(_ written: String) throws(CatalogError) -> LinkTarget? {
    if let qualified = try qualified(written) { return qualified }
    guard !written.contains("/") else { return nil }
    let found = try named(written)
    return found.isEmpty ? nil : LinkTarget(entities: found, yieldsTo: nil)
  }

  private func bareSlug(_ written: String) throws(CatalogError) -> [EntityID] {
    guard Slug.make(written) == written, Slug.parts(written).count >= 4 else { return [] }
    return try catalog.entities(slug: written).filter { $0.kind == .episode }
  }

  private func frontMatterTarget(
    _ written: String, key: String
  ) throws(CatalogError) -> LinkTarget? {
    if let qualified = try qualified(written) { return qualified }
    let wanted = FrontMatterKey(key)?.kind
    let found = try named(Self.lastComponent(of: written)).filter { $0.kind == wanted }
    return found.isEmpty ? nil : LinkTarget(entities: found, yieldsTo: nil)
  }

  /// `show/episode`: names one episode, whatever notes exist.
  private func qualified(_ written: String) throws(CatalogError) -> LinkTarget? {
    let components = written.split(separator: "/")
    guard components.count >= 2 else { return nil }
    let episode = Self.withoutExtension(components[components.count - 1])
    let found = try catalog.entities(
      showSlug: Slug.make(components[components.count - 2]), slug: Slug.make(episode))
    return found.isEmpty ? nil : LinkTarget(entities: found, yieldsTo: nil)
  }

  /// By slug, then by the name people, books and shows go by, then by title, then by number.
  private func named(_ name: String) throws(CatalogError) -> [EntityID] {
    if let target = wishes.target(ofAlias: Phrase.hash(name)), target != name {
      return try named(target)
    }
    if Slug.make(name) == name {
      let bySlug = try catalog.entities(slug: name)
      if !bySlug.isEmpty { return bySlug }
    }
    for kind in [EntityKind.person, .episode, .show, .book] {
      let byTitle = try catalog.entities(title: name, kind: kind)
      if !byTitle.isEmpty { return byTitle }
    }
    let slug = Slug.make(name)
    let bySlug = try catalog.entities(slug: slug)
    return bySlug.isEmpty ? try catalog.entities(numbered: slug) : bySlug
  }

  /// The name of a note to which the link belongs where such a note exists; nil when it is ours anyway:
  /// a whole person name, a title of 4 words, a slug of 4 parts.
  private func yielding(_ name: String, _ found: [EntityID]) -> StableHash? {
    let isSlug = Slug.make(name) == name
    if Slug.parts(name).count >= 4 && found[0].kind == .episode { return nil }
    if !isSlug && found[0].kind == .person { return nil }
    return StableHash(Folding.fold(name))
  }

  private static func lastComponent(of written: String) -> String {
    // A name may hold a slash of its own; only a path's last part is a note's name.
    withoutExtension(written.split(separator: "/").last ?? Substring(written))
  }

  private static func withoutExtension(_ name: Substring) -> String {
    let trimmed = name.hasSuffix(".md") ? name.dropLast(3) : name
    return String(trimmed)
  }
}
