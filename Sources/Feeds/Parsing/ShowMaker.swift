// SPDX-License-Identifier: MIT

internal import Catalog
internal import Ingest
internal import Naming

/// Makes a show, and the episodes of one part of it, of what a feed says.
struct ShowMaker {
  let show: ShowDraft
  let path: String

  /// - Parameter isWhole: whether these are all episodes of the feed.
  func read(_ drafts: [EpisodeDraft], isWhole: Bool) -> ReadShow {
    let title = givenTitle
    var made = Show(slug: "", title: title ?? fileTitle)
    made.author = (show.fields.first(.itunesAuthor, .atomAuthor)).map(PlainLine.text) ?? ""
    made.description = description
    made.link = show.link
    var read = ReadShow(
      identity: "slug:" + Slug.make(made.title), show: made, episodes: episodes(drafts),
      isWhole: isWhole)
    read.givesTitle = title != nil
    read.marks = marks
    read.persons = show.persons
    return read
  }

  private func episodes(_ drafts: [EpisodeDraft]) -> [ReadEpisode] {
    let base = show.base ?? show.link
    let notes = ShowNotes.read(drafts.map(\.notes))
    return drafts.indices.map { index in
      EpisodeMaker(draft: drafts[index], notes: notes[index], base: base, path: path).read()
    }
  }

  private var givenTitle: String? {
    let title = show.fields.first(.title, .itunesTitle, .dublinTitle).map(PlainLine.text) ?? ""
    return title.isEmpty ? nil : title
  }

  private var description: String {
    let text = show.fields.first(.description, .summary, .subtitle, .mediaDescription)
    guard let text else { return "" }
    return ShowNotes.read([[NotesText(role: .description, text: text)]]).first?.summary ?? ""
  }

  private var marks: [String] {
    var marks: [String] = []
    if let guid = show.fields[.podcastGuid].map(FeedAddress.trimmed) {
      marks.append("guid:" + guid.lowercased())
    }
    if let address = show.ownAddress.map(FeedAddress.trimmed), FeedAddress.isWeb(address) {
      marks.append("self:" + address)
    }
    return marks
  }

  /// A feed without a title is called what its file is called.
  private var fileTitle: String {
    let name = path.split(separator: "/").last ?? "Podcast"
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    return stem.isEmpty ? String(name) : String(stem)
  }
}
