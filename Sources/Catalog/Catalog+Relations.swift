// SPDX-License-Identifier: MIT

package import Naming

extension Catalog {
  /// A person's episodes with their part in each, newest first.
  package func appearances(of person: EntityID) throws(CatalogError) -> [Appearance] {
    guard person.kind == .person else { return [] }
    var appearances: [Appearance] = []
    for number in try episodeNumbers(of: person) {
      let role = number & 1 == 0 ? Role.guest : .host
      appearances.append(Appearance(episode: try entity(.episode, number >> 1), role: role))
    }
    return try whole(appearances)
  }

  /// The episodes of a show, or those that name a book, newest first.
  package func episodes(of bookOrShow: EntityID) throws(CatalogError) -> [EntityID] {
    guard bookOrShow.kind == .book || bookOrShow.kind == .show else { return [] }
    var episodes: [EntityID] = []
    for number in try episodeNumbers(of: bookOrShow) {
      episodes.append(try entity(.episode, number))
    }
    return try whole(episodes)
  }

  /// How many episodes a person, a book or a show has, and the newest of them; cheaper than the list.
  package func episodeCount(
    of entity: EntityID
  ) throws(CatalogError) -> (count: Int, newest: EntityID?) {
    let (layer, index) = try place(of: entity)
    let range = try layer.episodeRange(entity.kind, index)
    guard let first = range.first else { return (0, nil) }
    let number = try layer.episodes(entity.kind, first..<first + 1)[0]
    let newest = try self.entity(.episode, entity.kind == .person ? number >> 1 : number)
    return try whole((range.count, newest))
  }

  /// An episode's guests, then its hosts, as far as they are entities.
  package func people(
    of episode: EntityID
  ) throws(CatalogError) -> [(person: EntityID, role: Role)] {
    let record = try headRecord(episode)
    var people: [(person: EntityID, role: Role)] = []
    for (position, number) in record.people.enumerated() where number > 0 {
      let role = position < record.head.guests.count ? Role.guest : .host
      people.append((try entity(.person, number - 1), role))
    }
    return try whole(people)
  }

  /// The books an episode names.
  package func books(of episode: EntityID) throws(CatalogError) -> [EntityID] {
    var books: [EntityID] = []
    for number in try headRecord(episode).books { books.append(try entity(.book, number)) }
    return try whole(books)
  }

  private func episodeNumbers(of entity: EntityID) throws(CatalogError) -> [UInt32] {
    let (layer, index) = try place(of: entity)
    return try layer.episodes(entity.kind, layer.episodeRange(entity.kind, index))
  }
}
