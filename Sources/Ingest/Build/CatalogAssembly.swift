// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Brings what the readers find into the index: slugs from the record, people joined.
final class CatalogAssembly {
  private let writer: BackgroundWriter
  /// What the writer has not been given yet.
  private var entries: [BackgroundWriter.Entry] = []
  /// Nil for the embedded sample, which has its slugs and leaves no trace.
  private let records: RecordFolder?
  /// By the path of their records.
  private var shows: [String: Int] = [:]
  private var people: PeopleRegister
  private var namesakes: Namesakes
  /// The pages of the persons of the shows' channels, by the path of their records.
  private var channels: [String: [String: WebAddress]] = [:]
  private var words: LowercaseWords
  private var claimed: [String: Set<Int>] = [:]
  /// The records with episodes that no source has given so far.
  private var incomplete: Set<String> = []
  /// The record in use; a source has its episodes mostly show by show.
  private var current: ShowRecord?
  private(set) var episodeCount = 0
  private(set) var problems: [SourceProblem] = []
  private(set) var news: [ShowNews] = []
  private let basis: DeltaBasis?
  private static let entryLimit = 128
  /// Shows of the base that a source has now, and that the delta was not to replace.
  private(set) var unexpectedShows: Set<String> = []

  /// - Parameter basis: what is not read again.
  init(
    writer: sending IndexWriter, records: RecordFolder?, upon basis: DeltaBasis? = nil
  ) throws(BuildError) {
    namesakes = try records?.namesakes() ?? Namesakes()
    self.records = records
    self.basis = basis
    people = PeopleRegister(upon: basis)
    words = LowercaseWords(upon: basis)
    self.writer = BackgroundWriter(writer)
  }

  deinit {
    writer.stop()
  }

  /// Takes a whole source as it is read.
  ///
  /// - Returns: what the manifest says of it.
  func take(_ source: Handover<SourceReading.Part>) throws(BuildError) -> SourceState {
    var count = 0
    var shows: Set<String> = []
    var repeats = ProblemList()
    while let part = source.take() {
      switch part {
      case .show(let show):
        let result = try take(show)
        count += result.count
        shows.insert(result.show)
        for episode in result.repeated {
          repeats.add(line: episode.source?.line ?? 0, Self.repetition(of: episode))
        }
      case .end(var state):
        state.episodes = count
        state.shows = shows.sorted()
        state.problems += repeats.all
        return state
      }
    }
    preconditionFailure("a source ends with its state")
  }

  private static func repetition(of episode: Episode) -> String {
    "“\(episode.title)” is the same episode as an earlier one, by its guid, enclosure, or date and"
      + " title; it is left out"
  }

  /// Takes a show, or a part of one.
  ///
  /// - Returns: the slug of the show, how many episodes it has, and which of them repeat one already
  ///   taken.
  func take(
    _ show: CompletedShow
  ) throws(BuildError) -> (show: String, count: Int, repeated: [Episode]) {
    let episodes = show.episodes.map(\.episode)
    guard let record = try record(for: show.read, episodes) else {
      for completed in show.episodes {
        var episode = completed.episode
        try add(
          &episode, titleOnly: completed.titleOnly, to: show.read.show, key: show.read.identity)
      }
      return (show.read.show.slug, episodes.count, [])
    }
    channels[record.path] = Namesakes.pages(show.read.persons)
    let result = record.take(episodes, isWhole: show.read.isWhole)
    // A person rests on a title in the episode where the finder said so, whatever its slug now.
    let titleOnly = Set(show.episodes.flatMap(\.titleOnly))
    let initials = MiddleInitials(record.episodes)
    var taken = result.taken
    for index in taken.indices {
      initials.join(&taken[index])
      try add(&taken[index], titleOnly: titleOnly, to: record.show, key: record.path)
    }
    return (record.show.slug, taken.count, result.repeated)
  }

  /// Adds the episodes that have left their sources, then the people, and completes the index.
  func finish(_ manifest: Manifest) throws(BuildError) {
    try closeCurrent()
    for path in incomplete.sorted() {
      guard let record = try records?.reopen(path: path) else { continue }
      record.restore(claimed: claimed[path] ?? [])
      let initials = MiddleInitials(record.episodes)
      for var episode in record.departed {
        Extraction.credit(&episode)
        initials.join(&episode)
        try add(&episode, titleOnly: [], to: record.show, key: path)
      }
    }
    let described = describedPeople()
    try records?.write(namesakes)
    try records?.sync()
    try write()
    try BuildError.of { () throws(CatalogError) in
      try writer.describe(described.result())
      try writer.finish(manifest, lowercaseWords: words.all)
    }
  }

  /// Begins to describe all people; what is known of them is given up.
  private func describedPeople() -> Errand<PeopleRegister, [Person], CatalogError> {
    var register = PeopleRegister(upon: basis)
    swap(&register, &people)
    let words = words
    return Errand(with: register) { register throws(CatalogError) in
      try register.people(words: words)
    }
  }

  /// Keeps what was recorded; nothing is written of the index.
  func abandon() throws(BuildError) {
    try closeCurrent()
    try records?.sync()
  }

  private func add(
    _ episode: inout Episode, titleOnly: Set<String>, to show: Show, key: String
  ) throws(BuildError) {
    namesakes.tell(&episode, channel: channels[key] ?? [:])
    words.add(episode.summary)
    for text in episode.takeaways { words.add(text) }
    for credit in episode.guests + episode.hosts {
      try people.add(credit, in: episode, isTitleOnly: titleOnly.contains(credit.name))
    }
    let number = number(of: show, key: key)
    entries.append(.episode(episode, show: number))
    episodeCount += 1
    if entries.count >= Self.entryLimit { try write() }
  }

  private func number(of show: Show, key: String) -> Int {
    if let number = shows[key] { return number }
    entries.append(.show(show))
    shows[key] = shows.count
    return shows.count - 1
  }

  /// Hands on what has been assembled.
  private func write() throws(BuildError) {
    let entries = entries
    self.entries = []
    try BuildError.of { () throws(CatalogError) in try writer.add(entries) }
  }

  private func record(
    for read: ReadShow, _ episodes: [Episode]
  ) throws(BuildError) -> ShowRecord? {
    guard let records else { return nil }
    if current?.identity != read.identity || !read.marks.isEmpty || current == nil {
      try closeCurrent()
      current = try records.open(read, episodes)
      current?.restore(claimed: claimed[current?.path ?? ""] ?? [])
      problems += current?.problems ?? []
      try noteUnexpected(current?.show.slug)
    }
    current?.update(read.show, marks: read.marks)
    return current
  }

  private func noteUnexpected(_ slug: String?) throws(BuildError) {
    guard let basis, let slug else { return }
    let isKept = try BuildError.of { () throws(CatalogError) in try basis.keepsShow(slug) }
    if isKept { unexpectedShows.insert(slug) }
  }

  private func closeCurrent() throws(BuildError) {
    guard let record = current else { return }
    if record.isChanged || !record.problems.isEmpty { records?.write(record) }
    records?.note(record)
    claimed[record.path] = record.claimed
    if record.claimed.count < record.episodes.count {
      incomplete.insert(record.path)
    } else {
      incomplete.remove(record.path)
    }
    note(record)
    current = nil
  }

  private func note(_ record: ShowRecord) {
    guard record.newCount > 0 else { return }
    if news.last?.show == record.show.title {
      news[news.count - 1].episodes += record.newCount
    } else {
      news.append(ShowNews(show: record.show.title, episodes: record.newCount))
    }
  }
}
