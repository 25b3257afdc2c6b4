// SPDX-License-Identifier: MIT

internal import Naming

// What is kept of an episode when it arrives.
extension IndexWriter {
  /// - Returns: where the record begins in its section.
  func writeDetails(of episode: Episode) throws(CatalogError) -> Int {
    var record = RecordEncoder(capacity: episode.summary.utf8.count + 1024)
    episode.encodeDetails(into: &record)
    guard let length = UInt32(exactly: record.bytes.count) else { throw tooLarge }
    let offset = out.sectionLength
    var bytes: [UInt8] = []
    bytes.append(length)
    try out.append(bytes)
    try out.append(record.bytes)
    return offset
  }

  func writeHead(of episode: Episode) throws(CatalogError) {
    var record = RecordEncoder(capacity: 256)
    HeadRecord.encodeText(of: episode, into: &record)
    try heads.append(record.bytes)
  }

  /// The number + 1 of each who is credited; 0 for no entity, or one that a credit before it is.
  func people(of episode: Episode) -> [UInt32] {
    var seen: Set<UInt32> = []
    return (episode.guests + episode.hosts).map { credit in
      guard let number = collected.people.number(of: credit), seen.insert(number).inserted
      else { return 0 }
      return number + 1
    }
  }

  /// The number of each book that is named, once.
  func books(of episode: Episode) throws(CatalogError) -> [UInt32] {
    for reference in episode.books { try takeBooks(titled: reference.title) }
    var seen: Set<UInt32> = []
    return episode.books.map { collected.books.number(of: $0) }.filter { seen.insert($0).inserted }
  }

  /// So that a book of the base keeps its slug.
  private func takeBooks(titled title: String) throws(CatalogError) {
    guard let basis else { return }
    for id in try basis.catalog.entities(title: title, kind: .book) {
      collected.books.take(try basis.catalog.book(id), ofBase: id)
    }
  }

  func addKeys(of episode: Episode, _ id: EntityID, showSlug: String) {
    for slug in [episode.slug] + episode.formerSlugs {
      collected.keys.addSlug(slug, id)
      collected.keys.addQualified(showSlug, slug, id)
    }
    if let number = episode.number { collected.keys.addNumbered(showSlug, number, id) }
    collected.keys.addAddress(episode.link, id)
    collected.keys.addAddress(episode.enclosureURL, id)
    let title = ProsePhrase(episode.title)
    collected.keys.addTitle(title, id, isPlain: title.isEpisodeTitle)
  }

  func addSearch(of episode: Episode, _ show: (stem: Int, words: [UInt32])) {
    let titleParts = Slug.parts(episode.title)
    let titleSlug = titleParts.isEmpty ? "" : Slug.make(episode.title)
    var words = SearchWords.withSuffixes(titleParts)
    for slug in [episode.slug] + episode.formerSlugs where slug != titleSlug {
      words += SearchWords.of(slug)
    }
    for credit in episode.guests + episode.hosts { words += SearchWords.of(credit.name) }
    for book in episode.books { words += SearchWords.of(book.title) }
    if let number = episode.number { words.append(String(number)) }
    search.addEntity(words: search.numbers(ofWords: words) + show.words)
    search.addName(episode.slug, alsoBehind: show.stem)
    for slug in episode.formerSlugs {
      search.addName(slug, alsoBehind: show.stem, isOther: true)
    }
    if !titleSlug.isEmpty && titleSlug != episode.slug { search.addName(titleSlug, isOther: true) }
    if let number = episode.number {
      search.addName(String(number), stem: show.stem, isOther: true)
    }
  }
}
