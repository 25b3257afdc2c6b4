// SPDX-License-Identifier: MIT

package import Naming

/// Every mention of the workspace, inverted: from an entity to the notes that mention it.
///
/// A value: a copy taken for background work stays as it is. Holds positions and no text, in the
/// column unit of the session. Kept by difference: a note that changes costs what it mentions.
package struct NoteIndex: Sendable {
  package let unit: ColumnUnit
  /// By number; nil where a note has gone and none has taken its number yet.
  private var notes: [KnownNote?] = []
  /// By number, as `notes`.
  private var addresses = NoteAddresses()
  private var numbers: [String: Int] = [:]
  private var freeNumbers: [Int] = []
  private var mentioning: [EntityID: Postings] = [:]
  private var names: [StableHash: Int] = [:]

  package init(unit: ColumnUnit) {
    self.unit = unit
  }

  /// Makes the index of many notes at once; best in the order of their URIs.
  package init(_ summaries: [NoteSummary], unit: ColumnUnit) {
    self.init(unit: unit)
    notes.reserveCapacity(summaries.count)
    addresses.reserveCapacity(summaries.count)
    numbers.reserveCapacity(summaries.count)
    names.reserveCapacity(summaries.count)
    for summary in summaries { set(summary) }
  }

  /// How many notes are known.
  package var noteCount: Int { numbers.count }

  /// Takes a note in, or its new state; `name` is that of `NoteName`.
  ///
  /// Cost: a look at every line of the note; so call it when an answer is wanted, not with each
  /// keystroke.
  package mutating func set(_ note: Note, name: String) {
    set(NoteSummary(note, name: name, unit: unit))
  }

  /// Takes in what is to be kept of a note.
  ///
  /// Cost: the note's mentions; least when notes come in the order of their URIs.
  package mutating func set(_ summary: NoteSummary) {
    let number = numbers[summary.uri] ?? newNumber(for: summary.uri)
    let before = notes[number]
    let note = KnownNote(summary)
    notes[number] = note
    names[summary.name, default: 0] += 1
    if let before {
      let gone = Set(before.entities).subtracting(note.entities)
      for entity in gone { set([], of: number, for: entity) }
      forget(before.name)
    }
    var rest = summary.links[...]
    while let entity = rest.first?.entity {
      let links = rest.prefix { $0.entity == entity }
      set(links, of: number, for: entity)
      rest = rest[links.endIndex...]
    }
  }

  /// Forgets a note.
  package mutating func remove(uri: String) {
    guard let number = numbers.removeValue(forKey: uri), let old = notes[number] else { return }
    for entity in old.entities { set([], of: number, for: entity) }
    forget(old.name)
    notes[number] = nil
    freeNumbers.append(number)
  }

  /// The places that mention one of some entities, by URI, then in the order of each note; those that
  /// belong to a note are left out.
  ///
  /// Cost: below 0.1 µs a place.
  package func places(of entities: [EntityID]) -> [NotePlaces] {
    let postings = postings(of: entities)
    var places: [MentionPlace] = []
    places.reserveCapacity(postings.count)
    // The notes, and where their places begin.
    var found: [(note: UInt32, start: Int)] = []
    for posting in postings where posting.isOurs(names) {
      if posting.note != found.last?.note { found.append((posting.note, places.count)) }
      places.append(posting.place)
    }
    return found.indices.map { index in
      let end = index + 1 < found.count ? found[index + 1].start : places.count
      return NotePlaces(
        address: addresses[Int(found[index].note)], places: places[found[index].start..<end])
    }
  }

  /// How many notes mention an entity.
  package func noteCount(of entity: EntityID) -> Int {
    mentioning[entity]?.noteCount { $0.isOurs(names) } ?? 0
  }

  /// Whether any note mentions the entity; cheaper than counting them.
  package func isMentioned(_ entity: EntityID) -> Bool {
    mentioning[entity]?.all.contains { $0.isOurs(names) } ?? false
  }

  /// What most notes mention, at most so many entities.
  ///
  /// Cost: that of counting and sorting all that is mentioned.
  package func mostMentioned(_ limit: Int) -> [EntityID] {
    mentioning.map { (entity: $0.key, notes: $0.value.noteCount { _ in true }) }
      .sorted { ($1.notes, $0.entity) < ($0.notes, $1.entity) }
      .prefix(limit).map(\.entity)
  }

  /// Every entity that some note mentions, in no order.
  package var entities: some Collection<EntityID> { mentioning.keys }

  /// How many mentions all notes hold together.
  ///
  /// Cost: as `notes(named:)`.
  package var mentionCount: Int { known.map(\.mentionCount).reduce(0, +) }
}

// MARK: Names

extension NoteIndex {
  /// Whether the workspace holds a note of this name (`NoteName.hash`).
  package func hasNote(named name: StableHash) -> Bool {
    names[name] != nil
  }

  /// Whether a note, a heading or an alias of the workspace goes by a name (`NoteTitles.key`).
  ///
  /// Cost: a look at every heading there is; for the few names that are suspect.
  package func hasTitle(_ key: StableHash) -> Bool {
    known.contains { $0.titles.contains(key) }
  }

  /// Whether notes lie in a folder of this name, in lower case, at any depth.
  ///
  /// Cost: a look at every note's address.
  package func hasFolder(named name: String) -> Bool {
    numbers.keys.contains { $0.lowercased().contains("/\(name)/") }
  }

  /// The URIs of the notes of a name (`NoteName.hash`), in order.
  ///
  /// Cost: a look at every note; so not on the path of an answer.
  package func notes(named name: StableHash) -> [String] {
    numbers.filter { notes[$0.value]?.name == name }.keys.sorted()
  }

  private mutating func forget(_ name: StableHash) {
    guard let count = names[name] else { return }
    names[name] = count > 1 ? count - 1 : nil
  }
}

// MARK: The inverted side

extension NoteIndex {
  /// What is needed of a note besides its address and its places.
  private struct KnownNote: Sendable {
    let name: StableHash
    let titles: [StableHash]
    let mentionCount: Int
    /// In order.
    let entities: [EntityID]

    init(_ summary: NoteSummary) {
      name = summary.name
      titles = summary.titles
      mentionCount = summary.mentionCount
      entities = summary.entities
    }
  }

  private var known: some Sequence<KnownNote> { notes.lazy.compactMap { $0 } }

  private mutating func newNumber(for uri: String) -> Int {
    let number = freeNumbers.popLast() ?? notes.count
    if number == notes.count {
      notes.append(nil)
      addresses.append(uri)
    } else {
      addresses.replace(number, with: uri)
    }
    numbers[uri] = number
    return number
  }

  /// A mention of several entities is found under each of them.
  private func postings(of entities: [EntityID]) -> [Postings.Posting] {
    if entities.count == 1 { return mentioning[entities[0]]?.all ?? [] }
    return Postings.union(Set(entities).compactMap { mentioning[$0] }, addresses)
  }

  private mutating func set(
    _ links: ArraySlice<NoteSummary.Link>, of note: Int, for entity: EntityID
  ) {
    mentioning[entity, default: Postings()].set(links, of: note, addresses)
    if links.isEmpty, mentioning[entity]?.isEmpty == true { mentioning[entity] = nil }
  }
}
