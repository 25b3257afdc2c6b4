// SPDX-License-Identifier: MIT

package import Catalog
package import Naming
package import Notes

/// Finds the episode or person that a note is about.
///
/// Its file name says it, else `episode:` of its front matter, else `title:`, else its first heading:
/// the first of them that names just one.
package struct NoteEntity {
  private let resolver: TargetResolver

  package init(catalog: Catalog, wishes: NameWishes) {
    resolver = TargetResolver(catalog: catalog, wishes: wishes)
  }

  /// - Parameter name: the note's, by `NoteName`.
  package func find(in note: Note, named name: String) throws(CatalogError) -> EntityID? {
    if let entity = try entity(named: name) { return entity }
    if let episode = Self.episode(inFrontMatterOf: note) { return episode }
    for title in note.titles where title.count <= 1000 {
      let text = String(decoding: note.text[title], as: UTF8.self)
      if let entity = try entity(named: OneLine.text(text)) { return entity }
    }
    return nil
  }

  private func entity(named name: String) throws(CatalogError) -> EntityID? {
    guard let found = try resolver.target(of: name, in: .wikiLink), found.entities.count == 1,
      let entity = found.entities.first, entity.kind == .episode || entity.kind == .person
    else { return nil }
    return entity
  }

  private static func episode(inFrontMatterOf note: Note) -> EntityID? {
    let mentions = note.mentions.prefix { note.isFrontMatter($0.range.lowerBound) }
    let episodes = mentions.filter { $0.entities.first?.kind == .episode && isOwn($0, in: note) }
    guard episodes.count == 1, let mention = episodes.first, mention.entities.count == 1 else {
      return nil
    }
    return mention.entities.first
  }

  /// Whether a mention is the value of `episode`, and not of whatever key holds links.
  private static func isOwn(_ mention: Mention, in note: Note) -> Bool {
    let line = note.lines.lineRange(note.lines.line(at: mention.range.lowerBound))
    let text = String(decoding: note.text[line].prefix(8), as: UTF8.self)
    return mention.form == .frontMatter || text.lowercased() == "episode:"
  }
}
