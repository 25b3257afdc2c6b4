// SPDX-License-Identifier: MIT

package import Catalog
internal import Naming
package import Notes

/// What stands in a note, top to bottom: its mentions, under its headings where these are wanted.
package struct Outline {
  private let catalog: Catalog
  private let isOurs: (Mention) -> Bool

  /// - Parameter isOurs: whether no note of the workspace claims a mention.
  package init(catalog: Catalog, isOurs: @escaping (Mention) -> Bool) {
    self.catalog = catalog
    self.isOurs = isOurs
  }

  /// Cost: the mentions; with headings, a look at every line as well.
  package func items(
    of note: Note, withHeadings: Bool
  ) throws(CatalogError) -> [OutlineItem] {
    let mentions = try mentionItems(of: note)
    guard withHeadings else { return mentions }
    var sections = Sections(note: note, headings: note.headings, mentions: mentions)
    return sections.items(from: 0..<note.text.count, above: 0)
  }

  private func mentionItems(of note: Note) throws(CatalogError) -> [OutlineItem] {
    var labels: [EntityID: EntityLabel] = [:]
    var items: [OutlineItem] = []
    for mention in note.mentions where isOurs(mention) {
      guard let entity = mention.entities.first else { continue }
      if labels[entity] == nil { labels[entity] = try catalog.label(entity) }
      guard let label = labels[entity] else { continue }
      let name = OneLine.text(label.name)
      items.append(
        OutlineItem(
          subject: .mention(entity.kind), name: name.isEmpty ? label.slug : name,
          detail: detail(mention, entity, label), range: mention.token,
          selection: mention.range.clamped(to: mention.token)))
    }
    return items
  }

  private func detail(_ mention: Mention, _ entity: EntityID, _ label: EntityLabel) -> String {
    let time = mention.moment.map { "at \(Timestamp.text(seconds: $0.seconds))" }
    let kind = entity.kind == .episode ? label.published?.day : entity.kind.word
    let others = mention.entities.count - 1
    return [time, kind, others > 0 ? "or \(others) more" : nil].compactMap { $0 }
      .joined(separator: ", ")
  }
}

/// Puts mentions under the headings they stand under.
private struct Sections {
  let note: Note
  let headings: [Heading]
  let mentions: [OutlineItem]
  private var nextHeading = 0
  private var nextMention = 0

  init(note: Note, headings: [Heading], mentions: [OutlineItem]) {
    self.note = note
    self.headings = headings
    self.mentions = mentions
  }

  /// The items of a section; goes at most six levels deep.
  mutating func items(from section: Range<Int>, above level: Int) -> [OutlineItem] {
    var items = mentions(before: start(ofHeading: nextHeading))
    while nextHeading < headings.count, headings[nextHeading].level > level {
      let number = nextHeading
      let heading = headings[number]
      let range = start(ofHeading: number)..<end(ofHeading: number, in: section)
      nextHeading += 1
      let children = self.items(from: range, above: heading.level)
      let name = OneLine.text(String(decoding: note.text[heading.range], as: UTF8.self))
      items.append(
        OutlineItem(
          subject: .heading, name: name.isEmpty ? "#" : name, detail: "", range: range,
          selection: heading.range, children: children))
    }
    return items
  }

  private mutating func mentions(before end: Int) -> [OutlineItem] {
    let first = nextMention
    while nextMention < mentions.count, mentions[nextMention].selection.lowerBound < end {
      nextMention += 1
    }
    return Array(mentions[first..<nextMention])
  }

  /// Where the line of a heading begins; the end of the note behind the last one.
  private func start(ofHeading number: Int) -> Int {
    guard number < headings.count else { return note.text.count }
    return note.lines.start(of: note.lines.line(at: headings[number].range.lowerBound))
  }

  private func end(ofHeading number: Int, in section: Range<Int>) -> Int {
    let level = headings[number].level
    let next = headings[(number + 1)...].firstIndex { $0.level <= level }
    return min(next.map(start(ofHeading:)) ?? section.upperBound, section.upperBound)
  }
}
