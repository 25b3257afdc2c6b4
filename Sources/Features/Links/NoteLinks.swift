// SPDX-License-Identifier: MIT

package import Catalog
internal import Naming
package import Notes

/// A part of a note that leads to the web.
package struct NoteLink: Equatable, Sendable {
  /// UTF-8 offsets: a slug or name, or the time behind it.
  package var range: Range<Int>
  /// http or https.
  package var url: String
  /// Of a time, the seconds into the episode.
  package var seconds: Int?
}

/// Where the marked mentions of episodes and shows in a note lead: their pages, their times to that
/// very second.
///
/// Plain names stay plain, and what is an address already is the editor's own to follow.
package struct NoteLinks {
  private let catalog: Catalog
  private let isOurs: (Mention) -> Bool

  /// - Parameter isOurs: whether no note of the workspace claims a mention.
  package init(catalog: Catalog, isOurs: @escaping (Mention) -> Bool) {
    self.catalog = catalog
    self.isOurs = isOurs
  }

  /// - Returns: in the note's order. Cost: 5 µs for each different episode.
  package func find(in note: Note) throws(CatalogError) -> [NoteLink] {
    var links: [NoteLink] = []
    var episodes: [EntityID: Episode] = [:]
    for mention in note.mentions where Self.isMarked(mention.form) && isOurs(mention) {
      guard mention.entities.count == 1, let entity = mention.entities.first else { continue }
      switch entity.kind {
      case .episode:
        if episodes[entity] == nil { episodes[entity] = try catalog.episode(entity) }
        if let episode = episodes[entity] { links += Self.links(mention, to: episode) }
      case .show:
        guard let url = MomentLink.find(try catalog.show(entity)) else { continue }
        links.append(NoteLink(range: mention.range, url: url))
      case .person, .book: continue
      }
    }
    return links
  }

  private static func links(_ mention: Mention, to episode: Episode) -> [NoteLink] {
    var links: [NoteLink] = []
    if let url = MomentLink.find(episode, at: nil) {
      links.append(NoteLink(range: mention.range, url: url))
    }
    if let moment = mention.moment, let url = MomentLink.find(episode, at: moment.seconds) {
      links.append(NoteLink(range: moment.range, url: url, seconds: moment.seconds))
    }
    return links
  }

  private static func isMarked(_ form: Mention.Form) -> Bool {
    switch form {
    case .wikiLink, .handle, .slug, .frontMatter: true
    case .name, .title, .link: false
    }
  }
}
