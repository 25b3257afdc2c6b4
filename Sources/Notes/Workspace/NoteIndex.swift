// SPDX-License-Identifier: MIT

package import Naming

/// Every mention of the workspace, inverted: from an entity to the notes that mention it.
///
/// A value: a copy taken for background work stays as it is. Holds positions and no text, in the
/// column unit of the session. Kept by difference: a note that changes costs what it mentions.
package struct NoteIndex: Sendable {
  package let unit: ColumnUnit
  /// By number; nil where a note has gone and none has taken its number yet.
  private var notes: [NoteSummary?] = []
  private var numbers: [String: Int] = [:]
  private var freeNumbers: [Int] = []
  /// Per entity, the numbers of the notes that mention it, in the order of their URIs.
  private var mentioning: [EntityID: [Int]] = [:]
  private var names: [StableHash: Int] = [:]

  package init(unit: ColumnUnit) {
    self.unit = unit
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
    notes[number] = summary
    names[summary.name, default: 0] += 1
    update(number, from: before?.entities ?? [], to: summary.entities)
    if let before { forget(before.name) }
  }

  /// Forgets a note.
  package mutating func remove(uri: String) {
    guard let number = numbers.removeValue(forKey: uri), let old = notes[number] else { return }
    update(number, from: old.entities, to: [])
    forget(old.name)
    notes[number] = nil
    freeNumbers.append(number)
  }

  /// The places that mention one of some entities, by URI, then in the order of each note; those that
  /// belong to a note are left out.
  ///
  /// Cost: below 0.1 µs a place.
  package func places(of entities: [EntityID]) -> [NotePlaces] {
    // A mention of several entities is found under each of them.
    let mentioned = entities.count == 1 ? mentioning[entities[0]] ?? [] : union(of: entities)
    return mentioned.compactMap { number in
      guard let note = notes[number] else { return nil }
      let places = note.places(of: entities, unlessIn: names)
      return places.isEmpty ? nil : NotePlaces(uri: note.uri, places: places)
    }
  }

  /// How many notes mention an entity.
  package func noteCount(of entity: EntityID) -> Int {
    (mentioning[entity] ?? []).count { mentions(entity, in: $0) }
  }

  /// Whether any note mentions the entity; cheaper than counting them.
  package func isMentioned(_ entity: EntityID) -> Bool {
    mentioning[entity]?.contains { mentions(entity, in: $0) } ?? false
  }

  /// What most notes mention, at most so many entities.
  ///
  /// Cost: that of sorting all that is mentioned.
  package func mostMentioned(_ limit: Int) -> [EntityID] {
    mentioning.map { (entity: $0.key, notes: $0.value.count) }
      .sorted { ($1.notes, $0.entity) < ($0.notes, $1.entity) }
      .prefix(limit).map(\.entity)
  }

  /// Every entity that some note mentions, in no order.
  package var entities: some Collection<EntityID> { mentioning.keys }

  /// How many mentions all notes hold together.
  ///
  /// Cost: as `notes(named:)`.
  package var mentionCount: Int { known.map(\.places.count).reduce(0, +) }
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
    known.filter { $0.name == name }.map(\.uri).sorted()
  }

  private mutating func forget(_ name: StableHash) {
    guard let count = names[name] else { return }
    names[name] = count > 1 ? count - 1 : nil
  }
}

// MARK: The inverted side

extension NoteIndex {
  private var known: some Sequence<NoteSummary> { notes.lazy.compactMap { $0 } }

  private mutating func newNumber(for uri: String) -> Int {
    let number = freeNumbers.popLast() ?? notes.count
    if number == notes.count { notes.append(nil) }
    numbers[uri] = number
    return number
  }

  private func uri(_ number: Int) -> String { notes[number]?.uri ?? "" }

  private func mentions(_ entity: EntityID, in number: Int) -> Bool {
    notes[number]?.mentions(entity, unlessIn: names) ?? false
  }

  private func union(of entities: [EntityID]) -> [Int] {
    let all = Set(entities.flatMap { mentioning[$0] ?? [] })
    return all.sorted { uri($0) < uri($1) }
  }

  private mutating func update(_ number: Int, from before: [EntityID], to after: [EntityID]) {
    let (old, new) = (Set(before), Set(after))
    for entity in before where !new.contains(entity) { removePosting(entity, number) }
    for entity in after where !old.contains(entity) { addPosting(entity, number) }
  }

  private mutating func addPosting(_ entity: EntityID, _ number: Int) {
    // Taken out while it changes, so that it is not copied.
    var posting = mentioning.removeValue(forKey: entity) ?? []
    let uri = uri(number)
    // Notes that are read all at once come in order.
    let isLast = posting.last.map { self.uri($0) < uri } ?? true
    let place = isLast ? posting.count : posting.partitioningIndex { self.uri($0) > uri }
    posting.insert(number, at: place)
    mentioning[entity] = posting
  }

  private mutating func removePosting(_ entity: EntityID, _ number: Int) {
    guard var posting = mentioning.removeValue(forKey: entity) else { return }
    let uri = uri(number)
    let place = posting.partitioningIndex { self.uri($0) >= uri }
    if place < posting.count, posting[place] == number { posting.remove(at: place) }
    if !posting.isEmpty { mentioning[entity] = posting }
  }
}
