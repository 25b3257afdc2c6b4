// SPDX-License-Identifier: MIT

package import Catalog
internal import Naming

/// Reads what one gets by copying a podcast's page as text; the grammar is in protocol/page-text.md.
package struct PageText: Sendable {
  private let text: String
  private let path: String

  /// - Parameter path: absolute; episodes name it as their source.
  package init(_ text: String, path: String) {
    self.text = text
    self.path = path
  }

  /// Whether a text is a podcast's page: at least one date line with a title below it.
  package static func looksLike(_ text: String) -> Bool {
    !PageOutline(text).entries.isEmpty
  }

  /// The show and its episodes, newest first as the page has them.
  ///
  /// Cost: linear in the page.
  package func read() -> (show: ReadShow, problems: [SourceProblem]) {
    let outline = PageOutline(text)
    let show = PageHeader.show(outline.header, fallbackTitle: fileTitle)
    let footer = EntryFooter(outline.entries)
    let order = DateOrder(outline.entries.map(\.dateLine.date))
    let episodes = outline.entries.map { episode($0, footer: footer, order: order) }
    let read = ReadShow(
      identity: "slug:" + Slug.make(show.title), show: show, episodes: episodes, isWhole: true)
    return (read, problems(outline, order))
  }

  private func episode(
    _ entry: PageOutline.Entry, footer: EntryFooter, order: DateOrder
  ) -> ReadEpisode {
    let body = EntryBody(entry.body.dropLast(footer.length(entry.body)).map { BodyLine($0) })
    var episode = Episode(slug: "", title: entry.title)
    episode.published = order.date(entry.dateLine.date)
    episode.durationSeconds = entry.dateLine.durationSeconds
    episode.number = entry.dateLine.number ?? TitleNumber.number(entry.title)
    episode.summary = body.paragraphs.joined(separator: "\n\n")
    episode.takeaways = body.takeaways
    episode.chapters = body.chapters
    episode.guests = body.guests.map { Credit(name: $0, person: nil) }
    episode.hosts = body.hosts.map { Credit(name: $0, person: nil) }
    episode.books = body.bookLines.flatMap { BookFinder.listed($0) }
    episode.links = Self.links(entry.body)
    episode.link = footer.landingPage(entry.body)
    episode.source = SourceLocation(
      path: path, line: entry.line, endLine: entry.endLine, titleLine: entry.titleLine,
      isReadable: true)
    return ReadEpisode(episode: episode)
  }

  private static func links(_ lines: ArraySlice<PageLine>) -> [Link] {
    var seen: Set<WebAddress> = []
    return lines.flatMap { LinkFinder.links(in: $0.text) }.compactMap { found in
      guard let address = WebAddress(found.absolute), seen.insert(address).inserted else {
        return nil
      }
      return Link(text: "", url: found.absolute)
    }
  }

  private func problems(_ outline: PageOutline, _ order: DateOrder) -> [SourceProblem] {
    outline.entries.filter { order.date($0.dateLine.date) == nil }.map {
      SourceProblem(
        line: $0.line,
        message: "the date can be read as month/day or day/month; write it as 2019-11-08")
    }
  }

  /// A page without a header is called what its file is called.
  private var fileTitle: String {
    let name = path.split(separator: "/").last ?? "Podcast"
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    return stem.isEmpty ? String(name) : String(stem)
  }
}
