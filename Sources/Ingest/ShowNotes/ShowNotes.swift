// SPDX-License-Identifier: MIT

package import Catalog
internal import Naming

/// What the show notes of one episode say, sorted into what it is.
package struct ShowNotes: Equatable, Sendable {
  /// Markdown; paragraphs are separated by a blank line.
  ///
  /// No tags, and no links but to http and https.
  package var summary = ""
  /// Markdown, one string a takeaway, without bullet marks.
  package var takeaways: [String] = []
  package var chapters: [Chapter] = []
  /// Absolute, http or https only, in order, without repetition.
  package var links: [Link] = []
  /// Names that the notes list under a heading such as `Guests`.
  package var guests: [String] = []
  package var hosts: [String] = []
  package var books: [BookReference] = []

  package init() {}
}

extension ShowNotes {
  /// Bytes; what a summary has beyond these is left out, from a paragraph on.
  private static let summaryLimit = 64 << 10
  /// An episode's notes have no more links, takeaways or chapters than these.
  private static let listLimit = 2_000

  /// Reads the notes of a show's episodes together, for what stands under all of them is none of theirs.
  ///
  /// Of several texts the richest is taken (`NotesChoice`); HTML and plain text become Markdown; lines
  /// that recur under more than half of four episodes or more, and what hosting services add, are left
  /// out, but never all that an episode has; headings in the languages of most podcasts tell
  /// takeaways, chapters, links, people and books from the summary.
  ///
  /// Cost: linear in the texts, whatever is in them.
  ///
  /// - Parameter episodes: for each episode all texts that the feed gives.
  /// - Returns: one result an episode, in the same order.
  package static func read(_ episodes: [[NotesText]]) -> [ShowNotes] {
    var lines = episodes.map { NotesChoice.lines(of: $0) }
    let repeated = RepeatedLines(lines)
    for index in lines.indices { repeated.mark(&lines[index]) }
    return lines.map { ShowNotes($0) }
  }

  private init(_ lines: [NotesLine]) {
    let body = EntryBody(lines.map(\.body))
    summary = Self.joined(body.paragraphs)
    takeaways = Array(body.takeaways.prefix(Self.listLimit))
    chapters = Array(body.chapters.prefix(Self.listLimit))
    links = Self.links(lines)
    guests = Self.unique(body.guests)
    hosts = Self.unique(body.hosts)
    books = body.bookLines.prefix(Self.listLimit).flatMap { BookFinder.listed($0) }
  }

  private static func joined(_ paragraphs: [String]) -> String {
    var summary = ""
    let length = paragraphs.reduce(0) { $0 + $1.utf8.count + 2 }
    summary.reserveCapacity(min(summaryLimit, length))
    for paragraph in paragraphs {
      guard summary.utf8.count + paragraph.utf8.count <= summaryLimit else {
        // A first paragraph that is too long is cut, for it is all there is.
        if summary.isEmpty {
          summary = String(decoding: paragraph.utf8.prefix(summaryLimit), as: UTF8.self)
        }
        break
      }
      if !summary.isEmpty { summary += "\n\n" }
      summary += paragraph
    }
    return summary
  }

  private static func links(_ lines: [NotesLine]) -> [Link] {
    var seen: Set<WebAddress> = []
    var links: [Link] = []
    for index in lines.indices where !lines[index].body.isRepeated {
      for placed in lines[index].links where links.count < listLimit {
        guard let address = WebAddress(placed.link.url), seen.insert(address).inserted else {
          continue
        }
        links.append(placed.link)
      }
    }
    return links
  }

  private static func unique(_ names: [String]) -> [String] {
    guard names.count > 1 else { return names }
    var seen: Set<String> = []
    return names.filter { seen.insert(Slug.make($0)).inserted }
  }
}
