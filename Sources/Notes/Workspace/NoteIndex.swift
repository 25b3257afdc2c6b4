// SPDX-License-Identifier: MIT

package import Naming

/// Every mention of the workspace, inverted: from an entity to the notes that mention it.
///
/// A value: a copy taken for background work stays as it is. Holds positions and no text, in the
/// column unit of the session.
package struct NoteIndex: Sendable {
  private struct Entry: Sendable {
    var name: StableHash
    /// See `NoteTitles`.
    var titles: [StableHash]
    var mentions: [LocatedMention]
    /// Of each mention, the name of the note to which it would belong.
    var yieldsTo: [StableHash?]
    /// Of each entity, its mentions in order.
    var places: [EntityID: [Int]] = [:]
  }

  package let unit: ColumnUnit
  private var entries: [String: Entry] = [:]
  /// Per entity, the notes that mention it.
  private var mentioning: [EntityID: Set<String>] = [:]
  private var names: [StableHash: Int] = [:]

  package init(unit: ColumnUnit) {
    self.unit = unit
  }

  /// How many notes are known.
  package var noteCount: Int { entries.count }

  /// Takes a note in, or its new state.
  ///
  /// `name` is that of `NoteName`.
  /// Cost: the note's mentions; so call it when an answer is wanted, not with each keystroke.
  package mutating func set(_ note: Note, name: String) {
    let old = entries[note.uri]
    var entry = Entry(
      name: NoteName.hash(name), titles: NoteTitles.keys(of: note, name: name),
      mentions: note.mentions.map { located($0, in: note) },
      yieldsTo: note.mentions.map(\.yieldsTo))
    for (place, mention) in note.mentions.enumerated() {
      for entity in mention.entities { entry.places[entity, default: []].append(place) }
    }
    update(note.uri, from: old, to: entry)
  }

  /// Forgets a note.
  package mutating func remove(uri: String) {
    update(uri, from: entries[uri], to: nil)
  }

  /// The mentions of one entity, by uri, then by place; those that belong to a note are left out.
  package func mentions(of entity: EntityID) -> [LocatedMention] {
    (mentioning[entity] ?? []).sorted().flatMap { uri in
      entries[uri].map { mentions(of: entity, in: $0) } ?? []
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

  private func mentions(_ entity: EntityID, in uri: String) -> Bool {
    guard let entry = entries[uri] else { return false }
    return entry.places[entity]?.contains { !yields(entry.yieldsTo[$0]) } ?? false
  }

  /// Whether the workspace holds a note of this name (`NoteName.hash`).
  package func hasNote(named name: StableHash) -> Bool {
    names[name] != nil
  }

  /// Whether a note, a heading or an alias of the workspace goes by a name (`NoteTitles.key`).
  ///
  /// Cost: a look at every heading there is; for the few names that are suspect.
  package func hasTitle(_ key: StableHash) -> Bool {
    entries.values.contains { $0.titles.contains(key) }
  }

  /// Whether notes lie in a folder of this name, in lower case, at any depth.
  ///
  /// Cost: a look at every note's address.
  package func hasFolder(named name: String) -> Bool {
    entries.keys.contains { $0.lowercased().contains("/\(name)/") }
  }

  /// Every entity that some note mentions, in no order.
  package var entities: some Collection<EntityID> { mentioning.keys }

  /// The URIs of the notes of a name (`NoteName.hash`), in order.
  ///
  /// Cost: a look at every note; so not on the path of an answer.
  package func notes(named name: StableHash) -> [String] {
    entries.filter { $0.value.name == name }.map(\.key).sorted()
  }

  /// How many mentions all notes hold together.
  ///
  /// Cost: as `notes(named:)`.
  package var mentionCount: Int { entries.values.map(\.mentions.count).reduce(0, +) }

  private func yields(_ name: StableHash?) -> Bool {
    name.map { hasNote(named: $0) } ?? false
  }

  private func mentions(of entity: EntityID, in entry: Entry) -> [LocatedMention] {
    (entry.places[entity] ?? []).compactMap { place in
      yields(entry.yieldsTo[place]) ? nil : entry.mentions[place]
    }
  }

  private func located(_ mention: Mention, in note: Note) -> LocatedMention {
    LocatedMention(
      uri: note.uri,
      start: note.lines.position(of: mention.range.lowerBound, unit: unit, in: note.text),
      end: note.lines.position(of: mention.range.upperBound, unit: unit, in: note.text),
      form: mention.form)
  }

  private mutating func update(_ uri: String, from old: Entry?, to new: Entry?) {
    let before = old?.places ?? [:]
    let after = new?.places ?? [:]
    for entity in before.keys where after[entity] == nil {
      mentioning[entity]?.remove(uri)
      if mentioning[entity]?.isEmpty == true { mentioning[entity] = nil }
    }
    for entity in after.keys where before[entity] == nil {
      mentioning[entity, default: []].insert(uri)
    }
    if let name = old?.name { forget(name) }
    if let name = new?.name { names[name, default: 0] += 1 }
    entries[uri] = new
  }

  private mutating func forget(_ name: StableHash) {
    guard let count = names[name] else { return }
    names[name] = count > 1 ? count - 1 : nil
  }
}
