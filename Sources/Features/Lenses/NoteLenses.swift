// SPDX-License-Identifier: MIT

package import Catalog
package import Naming
package import Notes

/// A line above the note of an episode or person.
package struct NoteLens: Equatable, Sendable {
  package var title: String
  /// What it leads to, as `EntityKey`; nil: it is only read.
  package var key: String?
}

/// What is to be known of an episode or person above its note: how often others mention it, and which
/// episodes stand beside it.
package struct NoteLenses {
  private let catalog: Catalog
  private let index: NoteIndex

  /// - Parameter index: up to date, and of all notes.
  package init(catalog: Catalog, index: NoteIndex) {
    self.catalog = catalog
    self.index = index
  }

  /// - Parameter uri: the note's; its own mentions are not counted.
  ///
  /// Cost: the mentions of the entity, and a few bytes for each episode of the show.
  package func find(of entity: EntityID, uri: String) throws(CatalogError) -> [NoteLens] {
    let mentions = NoteLens(title: mentionTitle(of: entity, except: uri))
    switch entity.kind {
    case .episode: return [mentions] + (try neighbours(of: entity))
    case .person: return [mentions] + (try newest(of: entity))
    case .book, .show: return [mentions]
    }
  }

  private func mentionTitle(of entity: EntityID, except uri: String) -> String {
    let notes = index.places(of: [entity]).filter { $0.uri != uri }
    if notes.isEmpty { return "no mentions in other notes" }
    let count = notes.map(\.places.count).reduce(0, +)
    let mentions = count == 1 ? "1 mention" : "\(count) mentions"
    return "\(mentions) in \(notes.count == 1 ? "1 other note" : "\(notes.count) other notes")"
  }

  private func neighbours(of episode: EntityID) throws(CatalogError) -> [NoteLens] {
    let all = try catalog.episodes(of: catalog.head(episode).show)
    guard let place = all.firstIndex(of: episode) else { return [] }
    var lenses: [NoteLens] = []
    // Newest first: what came before stands behind.
    if place + 1 < all.count { lenses.append(try lens("previous", all[place + 1])) }
    if place > 0 { lenses.append(try lens("next", all[place - 1])) }
    return lenses
  }

  private func newest(of person: EntityID) throws(CatalogError) -> [NoteLens] {
    let (count, newest) = try catalog.episodeCount(of: person)
    guard let newest else { return [] }
    return [try lens("\(EntityKind.episode.counted(count)), last", newest)]
  }

  private func lens(_ word: String, _ episode: EntityID) throws(CatalogError) -> NoteLens {
    let label = try catalog.label(episode)
    var show: String?
    if let id = label.show { show = try catalog.label(id).slug }
    return NoteLens(
      title: "\(word): \(OneLine.text(EpisodeLine.text(label)))",
      key: EntityKey.make(.episode, label.slug, show: show))
  }
}
