// SPDX-License-Identifier: MIT

import Naming
import Notes

/// A catalog in memory, small enough to see through.
struct TestLexicon: Lexicon {
  struct Entry {
    var id: EntityID
    var title: String
    var slug: String
    var addresses: [String] = []
    var isBracketsOnly = false
  }

  var entries: [Entry]
  /// The slug of the only show.
  var show = "quiet-harbour"
  private let bySlug: [String: [EntityID]]
  private let byPhrase: [StableHash: [Entry]]
  private let lengths: [StableHash: UInt64]

  init(_ entries: [Entry]) {
    self.entries = entries
    bySlug = Dictionary(grouping: entries, by: \.slug).mapValues { $0.map(\.id) }
    byPhrase = Dictionary(grouping: entries) { Phrase.hash($0.title) }
    var lengths: [StableHash: UInt64] = [:]
    for entry in entries where !entry.isBracketsOnly && entry.id.kind != .show {
      let words = Phrase.words(in: Array(entry.title.utf8))
      guard words.count >= (entry.id.kind == .episode ? 4 : 2), words.count < 64 else { continue }
      lengths[Phrase.hash(words.prefix(2)), default: 0] |= 1 << UInt64(words.count)
    }
    self.lengths = lengths
  }

  func targets(of written: String, in place: TargetPlace) -> LinkTarget? {
    if place == .bareSlug { return bySlug[written].map { LinkTarget(entities: $0) } }
    let path = written.split(separator: "/").map(String.init)
    if path.count == 2, path[0] == show { return target(path[1], isOneWordFine: true, place) }
    guard place == .wikiLink else {
      return path.count == 1 ? target(written, isOneWordFine: true, place) : nil
    }
    return target(path.last ?? "", isOneWordFine: false, place)
  }

  private func target(_ name: String, isOneWordFine: Bool, _ place: TargetPlace) -> LinkTarget? {
    let isOneWord = Slug.parts(name).count < 2
    guard !isOneWord || isOneWordFine else { return nil }
    let found = bySlug[name] ?? byPhrase[Phrase.hash(name)]?.map(\.id) ?? []
    guard !found.isEmpty else { return nil }
    return LinkTarget(entities: found, yieldsTo: yields(name) ? NoteName.hash(name) : nil)
  }

  /// Only titles of fewer than four words yield to notes here.
  private func yields(_ name: String) -> Bool {
    Slug.parts(name).count < 4
      && !entries.contains { $0.id.kind == .person && $0.title == name }
  }

  func episodes(at address: WebAddress) -> [EntityID] {
    entries.filter { $0.addresses.contains { WebAddress($0) == address } }.map(\.id)
  }

  func phraseLengths(_ first: StableHash, _ second: StableHash) -> UInt64 {
    lengths[StableHash(value: 0).combined(with: first).combined(with: second)] ?? 0
  }

  func entities(phrase: StableHash, written: @autoclosure () -> String) -> [EntityID] {
    (byPhrase[phrase] ?? []).filter { !$0.isBracketsOnly && Phrase.written($0.title) == written() }
      .map(\.id)
  }
}

extension TestLexicon {
  private static func entry(
    _ kind: EntityKind, _ index: Int, _ title: String, _ addresses: [String] = [],
    isBracketsOnly: Bool = false
  ) -> Entry {
    Entry(
      id: EntityID(kind, index), title: title, slug: Slug.make(title), addresses: addresses,
      isBracketsOnly: isBracketsOnly)
  }

  /// A show that does not exist, and people who do not either.
  static let harbour = TestLexicon([
    entry(.person, 0, "Ada Quill"),
    entry(.person, 1, "Börje Tangström"),
    entry(.person, 2, "Ada Quill Moor"),
    entry(.person, 3, "Nils O'Brae"),
    entry(.person, 4, "Will Power", isBracketsOnly: true),
    entry(.person, 5, "和田海"),
    entry(.person, 6, "Moor Lantern"),
    entry(.person, 7, "bell harrow"),
    entry(
      .episode, 0, "Ada Quill on Lighthouses and Fog",
      ["https://harbour.example/fog", "https://harbour.example/a_b(c)?x=1&y=2"]),
    entry(.episode, 1, "What Is a Mooring For?", ["https://harbour.example/mooring"]),
    entry(.episode, 2, "Tides #2: Börje Tangström"),
    entry(.episode, 3, "Low Water"),
    entry(.book, 0, "The Keeper’s Log"),
    entry(.show, 0, "Quiet Harbour"),
  ])
}
