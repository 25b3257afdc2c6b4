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

  func addKeys(of episode: Episode, _ id: EntityID, showSlug: String) {
    for slug in [episode.slug] + episode.formerSlugs {
      keys.addSlug(slug, id)
      keys.addQualified(showSlug, slug, id)
    }
    if let number = episode.number { keys.addNumbered(showSlug, number, id) }
    keys.addAddress(episode.link, id)
    keys.addAddress(episode.enclosureURL, id)
    let title = ProsePhrase(episode.title)
    keys.addTitle(title, id, isPlain: title.isEpisodeTitle)
  }

  func addSearch(of episode: Episode, _ show: (stem: Int, words: [UInt32])) {
    let titleParts = Slug.parts(episode.title)
    let titleSlug = titleParts.joined(separator: "-")
    var words = SearchWords.withSuffixes(titleParts)
    for slug in [episode.slug] + episode.formerSlugs where slug != titleSlug {
      words += SearchWords.of(slug)
    }
    for credit in episode.guests + episode.hosts { words += SearchWords.of(credit.name) }
    for book in episode.books { words += SearchWords.of(book.title) }
    if let number = episode.number { words.append(String(number)) }
    search.addEntity(words: search.numbers(ofWords: words) + show.words)
    search.addName(episode.slug)
    search.addName(episode.slug, stem: show.stem, isOther: true)
    for slug in episode.formerSlugs {
      search.addName(slug, isOther: true)
      search.addName(slug, stem: show.stem, isOther: true)
    }
    if !titleSlug.isEmpty && titleSlug != episode.slug { search.addName(titleSlug, isOther: true) }
    if let number = episode.number {
      search.addName(String(number), stem: show.stem, isOther: true)
    }
  }
}
