// SPDX-License-Identifier: MIT

/// All that is known of one episode: what a source says, what the index keeps, what `export` prints.
package struct Episode: Equatable, Sendable {
  /// Unique within its show; never changes once given (protocol/slugs.md).
  package var slug: String
  /// Slugs of earlier titles; they still answer.
  package var formerSlugs: [String] = []
  package var title: String
  package var published: PublicationDate?
  package var durationSeconds: Int?
  package var number: Int?
  package var season: Int?
  /// Markdown; paragraphs are separated by a blank line.
  package var summary: String = ""
  /// Markdown, one string a takeaway, without bullet marks.
  package var takeaways: [String] = []
  package var guests: [Credit] = []
  package var hosts: [Credit] = []
  package var books: [BookReference] = []
  /// Links given in the show notes, absolute, in order, without repetition.
  package var links: [Link] = []
  /// The episode's own page.
  package var link: String?
  package var enclosureURL: String?
  package var guid: String?
  /// As `podcast:person` gives them.
  package var persons: [FeedPerson] = []
  package var chapters: [Chapter] = []
  package var transcripts: [String] = []
  package var source: SourceLocation?

  package init(slug: String, title: String) {
    self.slug = slug
    self.title = title
  }
}

/// A person's part in an episode.
package struct Credit: Equatable, Sendable {
  /// As the episode writes the name.
  package var name: String
  /// The person's slug, unique in the catalog: equal slugs are one person.
  ///
  /// Nil for a host known by one word only, who is shown but is no entity.
  package var person: String?

  package init(name: String, person: String?) {
    self.name = name
    self.person = person
  }
}

/// A book an episode names.
package struct BookReference: Equatable, Sendable {
  package var title: String
  package var authors: [String]

  package init(title: String, authors: [String]) {
    self.title = title
    self.authors = authors
  }
}

/// A link from the show notes; `text` may be empty.
package struct Link: Equatable, Sendable {
  package var text: String
  package var url: String
  /// Stands under other episodes of the show as well (a newsletter, a channel): kept, but on no card.
  package var isShared = false

  package init(text: String, url: String) {
    self.text = text
    self.url = url
  }
}

/// A `podcast:person` element as written.
package struct FeedPerson: Equatable, Sendable {
  package var name: String
  package var role: String
  package var group: String
  /// A page about the person, absolute; empty where none is given.
  package var href: String

  package init(name: String, role: String, group: String, href: String = "") {
    self.name = name
    self.role = role
    self.group = group
    self.href = href
  }
}

/// A chapter: where it begins, in seconds, and its title.
package struct Chapter: Equatable, Sendable {
  package var start: Int
  package var title: String

  package init(start: Int, title: String) {
    self.start = start
    self.title = title
  }
}

/// Where an entry stands in its source; lines are 1-based and both belong to the entry.
package struct SourceLocation: Equatable, Sendable {
  /// Absolute path; empty for the embedded sample.
  package var path: String
  package var line: Int
  package var endLine: Int
  /// The line of the title.
  package var titleLine: Int
  /// Whether a person can read the entry there (page text), so that definition leads to it.
  package var isReadable: Bool

  package init(path: String, line: Int, endLine: Int, titleLine: Int, isReadable: Bool) {
    self.path = path
    self.line = line
    self.endLine = endLine
    self.titleLine = titleLine
    self.isReadable = isReadable
  }
}
