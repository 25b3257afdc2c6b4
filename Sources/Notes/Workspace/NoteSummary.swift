// SPDX-License-Identifier: MIT

internal import Naming

/// What an index of notes keeps of one note: names and places, and no text.
///
/// A value that can be made on any thread. Cost: a look at the first bytes of every line, and the
/// mentions.
package struct NoteSummary: Sendable {
  struct Link: Sendable {
    var entity: EntityID
    /// Of `places`.
    var place: UInt32
  }

  package let uri: String
  let name: StableHash
  /// See `NoteTitles`.
  let titles: [StableHash]
  /// One for each mention, in the order of the note.
  let places: [MentionPlace]
  /// By entity, then by place; one for each entity of each mention.
  let links: [Link]
  /// The names of notes to which mentions would belong, by place.
  private let claims: [UInt32: StableHash]

  /// - Parameter name: that of `NoteName`.
  package init(_ note: Note, name: String, unit: ColumnUnit) {
    uri = note.uri
    self.name = NoteName.hash(name)
    titles = NoteTitles.keys(of: note, name: name)
    places = note.mentions.map { mention in
      MentionPlace(
        start: note.lines.position(of: mention.range.lowerBound, unit: unit, in: note.text),
        end: note.lines.position(of: mention.range.upperBound, unit: unit, in: note.text),
        form: mention.form)
    }
    links = Self.links(of: note.mentions)
    claims = Self.claims(of: note.mentions)
  }

  private static func links(of mentions: [Mention]) -> [Link] {
    var links: [Link] = []
    links.reserveCapacity(mentions.count)
    for (place, mention) in mentions.enumerated() {
      for entity in mention.entities { links.append(Link(entity: entity, place: UInt32(place))) }
    }
    links.sort { ($0.entity, $0.place) < ($1.entity, $1.place) }
    return links
  }

  private static func claims(of mentions: [Mention]) -> [UInt32: StableHash] {
    var claims: [UInt32: StableHash] = [:]
    for (place, mention) in mentions.enumerated() {
      if let name = mention.yieldsTo { claims[UInt32(place)] = name }
    }
    return claims
  }

  /// What the note mentions, each entity once, in order.
  var entities: [EntityID] {
    var entities: [EntityID] = []
    for link in links where link.entity != entities.last { entities.append(link.entity) }
    return entities
  }

  /// The places of some entities, in the order of the note, but for those that belong to a note.
  ///
  /// - Parameter names: of notes that there are.
  func places(of entities: [EntityID], unlessIn names: [StableHash: Int]) -> [MentionPlace] {
    var numbers: [UInt32] = []
    for entity in entities {
      var index = links.partitioningIndex { $0.entity >= entity }
      while index < links.count, links[index].entity == entity {
        if isOurs(links[index].place, names) { numbers.append(links[index].place) }
        index += 1
      }
    }
    if entities.count > 1 { numbers = Set(numbers).sorted() }
    return numbers.map { places[Int($0)] }
  }

  /// Whether any place is of an entity, and not of a note.
  func mentions(_ entity: EntityID, unlessIn names: [StableHash: Int]) -> Bool {
    let first = links.partitioningIndex { $0.entity >= entity }
    return links[first...].prefix { $0.entity == entity }.contains { isOurs($0.place, names) }
  }

  private func isOurs(_ place: UInt32, _ names: [StableHash: Int]) -> Bool {
    claims.isEmpty || claims[place].flatMap { names[$0] } == nil
  }
}
