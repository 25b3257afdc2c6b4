// SPDX-License-Identifier: MIT

internal import Naming

/// What an index of notes keeps of one note: names and places, and no text.
///
/// A value that can be made on any thread. Cost: a look at the first bytes of every line, and the
/// mentions.
package struct NoteSummary: Sendable {
  /// One entity of one mention.
  struct Link: Sendable {
    var entity: EntityID
    var place: MentionPlace
    /// See `Mention.yieldsTo`.
    var yieldsTo: StableHash?
  }

  package let uri: String
  let name: StableHash
  /// See `NoteTitles`.
  let titles: [StableHash]
  let mentionCount: Int
  /// By entity, then by place.
  let links: [Link]

  /// - Parameter name: that of `NoteName`.
  package init(_ note: Note, name: String, unit: ColumnUnit) {
    uri = note.uri
    self.name = NoteName.hash(name)
    titles = NoteTitles.keys(of: note, name: name)
    mentionCount = note.mentions.count
    links = Self.links(of: note, unit)
  }

  private static func links(of note: Note, _ unit: ColumnUnit) -> [Link] {
    var links: [Link] = []
    links.reserveCapacity(note.mentions.count)
    for mention in note.mentions {
      let place = MentionPlace(
        start: note.lines.position(of: mention.range.lowerBound, unit: unit, in: note.text),
        end: note.lines.position(of: mention.range.upperBound, unit: unit, in: note.text))
      for entity in mention.entities {
        links.append(Link(entity: entity, place: place, yieldsTo: mention.yieldsTo))
      }
    }
    links.sort { ($0.entity, $0.place) < ($1.entity, $1.place) }
    return links
  }

  /// What the note mentions, each entity once, in order.
  var entities: [EntityID] {
    var entities: [EntityID] = []
    for link in links where link.entity != entities.last { entities.append(link.entity) }
    return entities
  }
}
