// SPDX-License-Identifier: MIT

internal import Catalog
internal import Ingest

/// Makes an episode of what an item says.
struct EpisodeMaker {
  let draft: EpisodeDraft
  let notes: ShowNotes
  /// What relative addresses are relative to, where the item says nothing else.
  let base: String?
  let path: String

  func read() -> ReadEpisode {
    let title = givenTitle
    var episode = Episode(slug: "", title: title ?? madeTitle)
    fillFacts(&episode)
    fillAddresses(&episode)
    fillText(&episode)
    fillPeople(&episode)
    episode.source = SourceLocation(
      path: path, line: draft.line, endLine: draft.endLine,
      titleLine: draft.titleLine > 0 ? draft.titleLine : draft.line, isReadable: false)
    var read = ReadEpisode(
      episode: episode, givesPeople: draft.persons.contains { $0.isGuest })
    read.givesTitle = title != nil
    read.chaptersURL = draft.chaptersURL.flatMap(absolute)
    return read
  }

  private func fillFacts(_ episode: inout Episode) {
    let fields = draft.fields
    episode.published = published
    episode.durationSeconds = fields[.duration].flatMap(DurationField.seconds)
    episode.number =
      number(.number) ?? number(.podcastNumber) ?? TitleNumber.number(episode.title)
    episode.season = number(.season) ?? number(.podcastSeason)
    episode.guid = fields.first(.guid, .atomID).map(FeedAddress.trimmed)
  }

  private func fillAddresses(_ episode: inout Episode) {
    let guid = draft.fields[.guid].map(FeedAddress.trimmed)
    let permaLink = draft.isPermaLink ? guid.filter(FeedAddress.isWeb) : nil
    let written =
      draft.fields[.link].flatMap(absolute) ?? draft.pages.compactMap(absolute).first
    episode.link = written ?? permaLink
    let enclosures = draft.enclosures.filter { absolute($0.url) != nil }
    let enclosure =
      enclosures.first(where: \.isPlayable) ?? enclosures.first
      ?? draft.media.first { $0.isPlayable && absolute($0.url) != nil }
    episode.enclosureURL = enclosure.flatMap { absolute($0.url) }
    episode.transcripts = draft.transcripts.compactMap(absolute)
  }

  private func fillText(_ episode: inout Episode) {
    episode.summary = notes.summary
    episode.takeaways = notes.takeaways
    episode.links = notes.links
    episode.books = notes.books
    episode.chapters = draft.chapters.isEmpty ? notes.chapters : draft.chapters
  }

  /// `podcast:person` wins; what the notes list is second.
  private func fillPeople(_ episode: inout Episode) {
    episode.persons = draft.persons
    let guests = draft.persons.filter(\.isGuest).map(\.name)
    let hosts = draft.persons.filter(\.isHost).map(\.name)
    episode.guests = (guests.isEmpty ? notes.guests : guests).map { Credit(name: $0, person: nil) }
    episode.hosts = (hosts.isEmpty ? notes.hosts : hosts).map { Credit(name: $0, person: nil) }
  }

  // MARK: Fields

  private var published: PublicationDate? {
    draft.fields.first(
      .published, .dublinDate, .atomPublished, .atomUpdated, readBy: FeedDate.read)
  }

  private func number(_ field: FeedField) -> Int? {
    guard let text = draft.fields[field] else { return nil }
    let digits = FeedAddress.trimmed(text).utf8.prefix { ASCII.isDigit($0) }
    guard (1...9).contains(digits.count) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private func absolute(_ address: String) -> String? {
    FeedAddress.absolute(address, base: draft.base ?? base)
  }

  // MARK: Titles

  private var givenTitle: String? {
    draft.fields.first(.title, .itunesTitle, .dublinTitle, .mediaTitle) { text in
      let title = PlainLine.text(text)
      return title.isEmpty ? nil : title
    }
  }

  /// Of an item without a title: the first words of its notes, the name of its file, or its date.
  private var madeTitle: String {
    let words = notes.summary.split { $0.isWhitespace }.prefix(10).joined(separator: " ")
    if !words.isEmpty { return String(words.prefix(100)) }
    let file = (draft.enclosures.first?.url).map { $0.prefix { $0 != "?" && $0 != "#" } }
    if let name = file?.split(separator: "/").last, !name.isEmpty {
      return String(name.prefix(100))
    }
    return published?.day ?? draft.fields.first(.guid, .atomID).map(PlainLine.squeezed) ?? "Episode"
  }
}

extension FeedPerson {
  /// The roles of the group `cast` in the podcast namespace's taxonomy that we tell apart.
  fileprivate var isGuest: Bool { group == "cast" && role == "guest" }

  fileprivate var isHost: Bool {
    group == "cast" && ["host", "co-host", "cohost", "guest host"].contains(role)
  }
}

extension Optional {
  fileprivate func filter(_ isWanted: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { isWanted($0) ? $0 : nil }
  }
}
