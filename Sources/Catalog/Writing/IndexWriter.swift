// SPDX-License-Identifier: MIT

internal import Naming

/// Names a show while an index is written.
package struct ShowNumber: Hashable, Sendable {
  let value: Int
}

/// Writes an index beside its place and puts it there when it is complete.
///
/// Episodes go to disk as they arrive; words and keys stay in memory until `finish`, about 500
/// bytes an episode. The same calls in the same order write the same bytes. Dropped
/// unfinished, it leaves nothing behind and the old index untouched.
package final class IndexWriter {
  private let temporary: TemporaryFile
  var out: BlockWriter
  var collected = Collected()
  /// For each show: the number of its stem, and of its words, in `search`.
  var showTerms: [(stem: Int, words: [UInt32])] = []
  /// Of the episodes, without what depends on how entities are numbered.
  var heads: SpillFile
  var search = SearchTableBuilder(.episode)
  /// The words that stand in lower case in the texts, by hashes; kept for deltas upon this index.
  package var lowercaseWords: [UInt64] = []
  /// Of a delta.
  let basis: DeltaBasis?

  /// Begins a temporary file beside `path`, and clears away those of writers that died.
  ///
  /// - Parameter basis: what the index at `path` keeps, when a delta beside it is to be written.
  package init(path: String, upon basis: DeltaBasis? = nil) throws(CatalogError) {
    self.basis = basis
    let place = basis == nil ? path : Catalog.deltaPath(of: path)
    temporary = try TemporaryFile(for: place)
    out = BlockWriter(temporary.file)
    heads = try SpillFile(for: place)
  }

  /// - Returns: what `add(_:to:)` takes.
  package func add(_ show: Show) -> ShowNumber {
    collected.shows.append(show)
    let words = SearchWords.of(show.title) + SearchWords.of(show.slug)
    showTerms.append((search.addStem(show.slug), search.numbers(ofWords: words)))
    return ShowNumber(value: collected.shows.count - 1)
  }

  /// Adds an episode of a show of this writer.
  package func add(_ episode: Episode, to show: ShowNumber) throws(CatalogError) {
    // Ranks and roles share 32 bits.
    guard collected.episodes.count < 1 << 30, !search.isOverfull else { throw tooLarge }
    let id = EntityID(.episode, collected.episodes.count)
    let offset = try writeDetails(of: episode)
    try writeHead(of: episode)
    let (people, books) = (people(of: episode), try books(of: episode))
    collected.episodes.add(
      episode, show: show.value, people: people, books: books, detailOffset: offset,
      headEnd: heads.length)
    addKeys(of: episode, id, showSlug: collected.shows[show.value].slug)
    addSearch(of: episode, showTerms[show.value])
  }

  /// Gives a credited person a name, aliases and an introduction; the last description counts.
  package func describe(_ person: Person) {
    collected.people.describe(person)
  }

  /// Writes all tables, waits for the disk, and puts the index in its place.
  ///
  /// To be called once.
  package func finish(_ manifest: Manifest) throws(CatalogError) {
    if search.isOverfull { throw tooLarge }
    try out.endSection(.details, count: collected.episodes.count)
    try write(manifest)
    let takeover = try basis.map { basis throws(CatalogError) in
      try Takeover(basis, into: &collected)
    }
    let rankings = try Rankings(of: collected, takeover, upon: basis)
    if let basis, let takeover { try writeOverlay(on: basis, takeover, rankings) }
    let episodes = collected.episodes
    let preparation = prepareTables(rankings)
    try writeLowercaseWords()
    try writeSearch(rankings.episodes)
    try writeEpisodes(episodes, rankings)
    var tables = try preparation.result()
    try tables.write(to: &out)
    try out.finish()
    try temporary.moveIntoPlace()
  }

  private func write(_ manifest: Manifest) throws(CatalogError) {
    var record = RecordEncoder()
    manifest.encode(into: &record)
    try out.append(record.bytes)
    try out.endSection(.manifest, count: 1)
  }

  var tooLarge: CatalogError {
    .unreadable(path: temporary.file.path, reason: "more than an index can hold")
  }
}
