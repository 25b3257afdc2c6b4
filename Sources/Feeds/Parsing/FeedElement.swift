// SPDX-License-Identifier: MIT

/// What an element of a feed is to us.
enum FeedElement {
  /// What is around everything (`rss`, `RDF`), or only groups (`media:group`).
  case wrapper
  /// `channel`, or `feed` of Atom.
  case show
  /// `item`, or `entry` of Atom.
  case episode
  case field(FeedField)
  /// `author` of Atom, which holds a `name`.
  case author
  case authorName
  case atomLink
  case enclosure
  case mediaContent
  case transcript
  case chaptersReference
  case chapters
  case chapter

  /// Nil for what is not read, with all that it holds.
  static func named(_ name: String, in vocabulary: Vocabulary) -> FeedElement? {
    table[vocabulary]?[name]
  }

  private static let table: [Vocabulary: [String: FeedElement]] = [
    .rss: [
      "rss": .wrapper, "rdf": .wrapper, "channel": .show, "item": .episode,
      "title": .field(.title), "link": .field(.link), "guid": .field(.guid),
      "description": .field(.description), "pubdate": .field(.published),
      "enclosure": .enclosure, "body": .field(.content), "fullitem": .field(.content),
    ],
    .atom: [
      "feed": .show, "entry": .episode, "title": .field(.title), "link": .atomLink,
      "id": .field(.atomID), "summary": .field(.description), "content": .field(.content),
      "subtitle": .field(.description), "tagline": .field(.description), "author": .author,
      "name": .authorName, "published": .field(.atomPublished), "issued": .field(.atomPublished),
      "created": .field(.atomPublished), "updated": .field(.atomUpdated),
      "modified": .field(.atomUpdated),
    ],
    .itunes: [
      "title": .field(.itunesTitle), "author": .field(.itunesAuthor),
      "summary": .field(.summary), "subtitle": .field(.subtitle),
      "duration": .field(.duration), "season": .field(.season), "episode": .field(.number),
    ],
    .podcast: [
      "guid": .field(.podcastGuid), "person": .field(.person), "season": .field(.podcastSeason),
      "episode": .field(.podcastNumber), "transcript": .transcript,
      "chapters": .chaptersReference,
    ],
    .content: ["encoded": .field(.content)],
    .dublinCore: [
      "title": .field(.dublinTitle), "date": .field(.dublinDate), "issued": .field(.dublinDate),
      "created": .field(.dublinDate), "description": .field(.mediaDescription),
    ],
    .media: [
      "group": .wrapper, "content": .mediaContent, "title": .field(.mediaTitle),
      "description": .field(.mediaDescription),
    ],
    .podlove: ["chapters": .chapters, "chapter": .chapter],
    .xhtml: ["body": .field(.content), "div": .field(.content)],
  ]
}
