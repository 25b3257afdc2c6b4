// SPDX-License-Identifier: MIT

internal import Naming

// What is written when all episodes are known. Each table gives up its part of the memory before
// the next is made.
extension IndexWriter {
  /// Begins to make what does not go into the file yet, on another thread.
  func prepareTables(_ rankings: Rankings) -> Errand<Collected, EntityTables, CatalogError> {
    let basis = basis
    var arrived = Collected()
    swap(&arrived, &collected)
    return Errand(with: arrived) { collected throws(CatalogError) in
      try EntityTables(collected, rankings, upon: basis)
    }
  }

  func writeLowercaseWords() throws(CatalogError) {
    HashOrder.sort(&lowercaseWords, by: { $0 }, { $0 < $1 })
    try out.append(lowercaseWords)
    try out.endSection(.lowercaseWords, count: lowercaseWords.count)
    lowercaseWords = []
  }

  /// What episodes are searched by.
  func writeSearch(_ order: Ranking) throws(CatalogError) {
    search.sort(order)
    try search.write(order, to: &out)
    search = SearchTableBuilder(.episode)
  }

  /// The records of episodes.
  func writeEpisodes(
    _ episodes: EpisodeCollector, _ rankings: Rankings
  ) throws(CatalogError) {
    let offsets = rankings.episodes.arrivals.lazy.map { episodes.detailOffset(of: Int($0)) }
    try out.append(offsets)
    try out.endSection(.detailOffsets, count: episodes.count)
    try heads.flush()
    try out.appendRecords(.episode, rankings.episodes) { arrival, record throws(CatalogError) in
      record.append(try heads.read(episodes.headRange(of: arrival)))
      HeadRecord.encodeRelations(
        show: rankings.shows.position(ofArrival: Int(episodes.show(of: arrival))),
        people: episodes.people(of: arrival).map {
          $0 == 0 ? 0 : rankings.people.position(ofArrival: Int($0 - 1)) + 1
        },
        books: episodes.books(of: arrival).map { rankings.books.position(ofArrival: Int($0)) },
        into: &record)
    }
  }
}
