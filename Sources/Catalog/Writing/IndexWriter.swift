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
  var shows: [Show] = []
  /// For each show: the number of its stem, and of its words, in `search`.
  var showTerms: [(stem: Int, words: [UInt32])] = []
  var people = PeopleCollector()
  var books = BookCollector()
  var episodes: EpisodeCollector
  var keys = KeyCollector()
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
    episodes = EpisodeCollector(heads: try SpillFile(for: place))
  }

  /// - Returns: what `add(_:to:)` takes.
  package func add(_ show: Show) -> ShowNumber {
    shows.append(show)
    let words = SearchWords.of(show.title) + SearchWords.of(show.slug)
    showTerms.append((search.addStem(show.slug), search.numbers(ofWords: words)))
    return ShowNumber(value: shows.count - 1)
  }

  /// Adds an episode of a show of this writer.
  package func add(_ episode: Episode, to show: ShowNumber) throws(CatalogError) {
    // Ranks and roles share 32 bits.
    guard episodes.count < 1 << 30, !search.isOverfull else { throw tooLarge }
    let id = EntityID(.episode, episodes.count)
    let offset = try writeDetails(of: episode)
    var seen: Set<UInt32> = []
    let credits = (episode.guests + episode.hosts).map { credit -> UInt32 in
      guard let number = people.number(of: credit), seen.insert(number).inserted else { return 0 }
      return number + 1
    }
    var seenBooks: Set<UInt32> = []
    for reference in episode.books { try takeBooks(titled: reference.title) }
    let named = episode.books.map { books.number(of: $0) }.filter { seenBooks.insert($0).inserted }
    try episodes.add(
      episode, show: show.value, people: credits, books: named, detailOffset: offset)
    addKeys(of: episode, id, showSlug: shows[show.value].slug)
    addSearch(of: episode, showTerms[show.value])
  }

  /// Gives a credited person a name, aliases and an introduction; the last description counts.
  package func describe(_ person: Person) {
    people.describe(person)
  }

  /// Writes all tables, waits for the disk, and puts the index in its place.
  ///
  /// To be called once.
  package func finish(_ manifest: Manifest) throws(CatalogError) {
    if search.isOverfull { throw tooLarge }
    try out.endSection(.details, count: episodes.count)
    var record = RecordEncoder()
    manifest.encode(into: &record)
    try out.append(record.bytes)
    try out.endSection(.manifest, count: 1)
    try writeLowercaseWords()
    let takeover = try basis.map { basis throws(CatalogError) in
      try Takeover(basis, people: &people, books: &books)
    }
    let rankings = try writeEpisodes(takeover)
    try writePeople(rankings)
    try writeBooks(rankings)
    try writeShows(rankings)
    try keys.write(to: &out)
    if let basis, let takeover { try writeOverlay(on: basis, takeover, rankings) }
    try out.finish()
    try temporary.moveIntoPlace()
  }

  /// So that a book of the base keeps its slug.
  private func takeBooks(titled title: String) throws(CatalogError) {
    guard let basis else { return }
    for id in try basis.catalog.entities(title: title, kind: .book) {
      books.take(try basis.catalog.book(id), ofBase: id)
    }
  }

  private func writeLowercaseWords() throws(CatalogError) {
    HashOrder.sort(&lowercaseWords, by: \.self, <)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lowercaseWords.count * 8)
    for hash in lowercaseWords { bytes.append(hash) }
    try out.append(bytes)
    try out.endSection(.lowercaseWords, count: lowercaseWords.count)
    lowercaseWords = []
  }

  var tooLarge: CatalogError {
    .unreadable(path: temporary.file.path, reason: "more than an index can hold")
  }
}
