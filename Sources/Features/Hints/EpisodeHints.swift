// SPDX-License-Identifier: MIT

package import Catalog
package import Naming
package import Notes

/// What is shown behind an episode's slug in a note.
package enum HintStyle: String, CaseIterable, Sendable {
  case off
  case title
  /// Who was there and when: what a slug says least of.
  case guest
}

/// A short text behind a slug.
package struct EpisodeHint: Equatable, Sendable {
  /// UTF-8 offset, behind all that belongs to the mention.
  package var offset: Int
  /// One line.
  package var text: String
  /// Names the episode over rebuilds of the index; see `EntityKey`.
  package var key: String
}

/// Says of the slugs in a note what they stand for.
package struct EpisodeHints {
  private let catalog: Catalog
  private let style: HintStyle
  private let isNote: (StableHash) -> Bool
  /// More guests than these are counted.
  private static let guestLimit = 2

  /// - Parameter isNote: whether the workspace has a note of a folded name; its links get no hint.
  package init(
    catalog: Catalog, style: HintStyle, isNote: @escaping (StableHash) -> Bool
  ) {
    self.catalog = catalog
    self.style = style
    self.isNote = isNote
  }

  /// The hints of the mentions in a part of a note, in its order.
  ///
  /// Cost: 1 µs for each slug in that part.
  package func find(in note: Note, _ part: Range<Int>) throws(CatalogError) -> [EpisodeHint] {
    guard style != .off else { return [] }
    var hints: [EpisodeHint] = []
    for mention in note.mentions.within(part) where isWrittenAsSlug(mention, in: note) {
      guard mention.entities.count == 1, let episode = mention.entities.first else { continue }
      let head = try catalog.head(episode)
      let show = try catalog.label(head.show)
      hints.append(
        EpisodeHint(
          offset: mention.token.upperBound, text: OneLine.text(text(head, show)),
          key: EntityKey.make(.episode, head.slug, show: show.slug)))
    }
    return hints
  }

  private func text(_ head: EpisodeHead, _ show: EntityLabel) -> String {
    if style == .title { return head.title }
    let named = head.guests.prefix(Self.guestLimit).map(\.name)
    let others = head.guests.count - named.count
    let guests = others > 0 ? named + ["\(others) more"] : named
    let who = guests.isEmpty ? [show.name] : guests
    return (who + [head.published?.day].compactMap { $0 }).joined(separator: ", ")
  }

  /// Whether what is read is an episode's slug: no alias, no title.
  private func isWrittenAsSlug(_ mention: Mention, in note: Note) -> Bool {
    guard mention.entities.first?.kind == .episode else { return false }
    let written = String(decoding: note.text[mention.range], as: UTF8.self)
    let name = String(written.split(separator: "/").last ?? "")
    guard Slug.make(name) == name else { return false }
    switch mention.form {
    case .slug, .handle, .frontMatter: return true
    case .wikiLink:
      let hasAlias = note.text[mention.token].contains(UInt8(ascii: "|"))
      return !hasAlias && !isNote(NoteName.hash(name)) && mention.isOurs(isNote: isNote)
    case .name, .title, .link: return false
    }
  }
}
