// SPDX-License-Identifier: MIT

internal import Naming

/// Collects the exact keys of entities, and in the end drops those that must name one and do not.
struct KeyCollector {
  private struct Entry {
    var hash: UInt64
    var owner: EntityID
  }

  private struct NumberedEntry {
    var hash: UInt64
    /// The hash that an equal slug would have.
    var slugHash: UInt64
    var owner: EntityID
  }

  private struct PhraseEntry {
    var hash: UInt64
    var lengths: UInt64
  }

  private var shared: [Entry] = []
  private var addresses: [Entry] = []
  private var numbered: [NumberedEntry] = []
  private var phrases: [PhraseEntry] = []

  mutating func addSlug(_ slug: String, _ owner: EntityID) {
    shared.append(Entry(hash: KeySpace.slug.hash(slug).value, owner: owner))
  }

  mutating func addQualified(_ show: String, _ slug: String, _ owner: EntityID) {
    shared.append(Entry(hash: KeySpace.qualified.hash(show + "/" + slug).value, owner: owner))
  }

  mutating func addNumbered(_ show: String, _ number: Int, _ owner: EntityID) {
    let text = "\(show)-\(number)"
    numbered.append(
      NumberedEntry(
        hash: KeySpace.numbered.hash(text).value, slugHash: KeySpace.slug.hash(text).value,
        owner: owner))
  }

  mutating func addAddress(_ text: String?, _ owner: EntityID) {
    guard let address = text.flatMap(WebAddress.init) else { return }
    addresses.append(Entry(hash: KeySpace.address.hash(address.key).value, owner: owner))
  }

  /// - Parameter isPlain: Whether the title or name is recognised in running text.
  mutating func addTitle(_ phrase: ProsePhrase, _ owner: EntityID, isPlain: Bool) {
    guard !phrase.words.isEmpty else { return }
    let hash = KeySpace.title(of: owner.kind).hash(phrase.hash).value
    shared.append(Entry(hash: hash, owner: owner))
    guard isPlain else { return }
    phrases.append(
      PhraseEntry(hash: phrase.beginning.value, lengths: 1 << UInt64(phrase.words.count)))
  }

  /// From order of arrival to position, of one kind.
  mutating func renumber(_ kind: EntityKind, _ ranking: Ranking) {
    func ranked(_ owner: EntityID) -> EntityID {
      owner.kind == kind ? EntityID(kind, Int(ranking.position(ofArrival: owner.index))) : owner
    }
    for index in shared.indices { shared[index].owner = ranked(shared[index].owner) }
    for index in addresses.indices { addresses[index].owner = ranked(addresses[index].owner) }
    for index in numbered.indices { numbered[index].owner = ranked(numbered[index].owner) }
  }

  /// Brings all that was added in its order; nothing can be added any more.
  mutating func sort() {
    HashOrder.sort(&phrases, by: { $0.hash }) { $0.hash < $1.hash }
    shared += unambiguousNumbers()
    numbered = []
    shared += fewOfEachAddress()
    addresses = []
    Self.sort(&shared)
  }

  /// Writes both tables, which have been sorted; what was collected is given up.
  mutating func write(to out: inout BlockWriter) throws(CatalogError) {
    try writePhrases(to: &out)
    var bytes: [UInt8] = []
    for entry in shared {
      bytes.append(entry.hash)
      bytes.append(entry.owner.rawValue)
      if bytes.count > 1 << 16 { try Self.flush(&bytes, to: &out) }
    }
    try Self.flush(&bytes, to: &out)
    try out.endSection(.keys, count: shared.count)
    try writeSharedKeys(to: &out)
    shared = []
  }

  private func writeSharedKeys(to out: inout BlockWriter) throws(CatalogError) {
    var hashes: [UInt64] = []
    for index in shared.indices.dropFirst() where shared[index - 1].hash == shared[index].hash {
      if hashes.last != shared[index].hash { hashes.append(shared[index].hash) }
    }
    try out.append(hashes)
    try out.endSection(.sharedKeys, count: hashes.count)
  }

  private mutating func writePhrases(to out: inout BlockWriter) throws(CatalogError) {
    var bytes: [UInt8] = []
    var hashes: [UInt64] = []
    for group in Self.groups(phrases, by: { $0.hash }) {
      hashes.append(phrases[group.lowerBound].hash)
      bytes.append(phrases[group.lowerBound].hash)
      bytes.append(phrases[group].reduce(0) { $0 | $1.lengths })
      if bytes.count > 1 << 16 { try Self.flush(&bytes, to: &out) }
    }
    try Self.flush(&bytes, to: &out)
    try out.endSection(.phrases, count: hashes.count)
    phrases = []
    try out.append(HashFilter.bytes(of: hashes))
    try out.endSection(.phraseFilter, count: hashes.count)
  }

  /// A number that two episodes of a show have, or that makes a slug, names none.
  private mutating func unambiguousNumbers() -> [Entry] {
    HashOrder.sort(&numbered, by: { $0.hash }) { ($0.hash, $0.owner) < ($1.hash, $1.owner) }
    let slugs = Set(numbered.map(\.slugHash))
    let taken = Set(shared.lazy.map(\.hash).filter { slugs.contains($0) })
    return Self.groups(numbered, by: { $0.hash }).compactMap { group in
      let entry = numbered[group.lowerBound]
      guard group.count == 1, !taken.contains(entry.slugHash) else { return nil }
      return Entry(hash: entry.hash, owner: entry.owner)
    }
  }

  /// An address that several episodes call their own names none, which a few of them tell: how many
  /// there are is known when a delta has some of them instead.
  private mutating func fewOfEachAddress() -> [Entry] {
    Self.sort(&addresses)
    return Self.groups(addresses, by: { $0.hash }).flatMap { addresses[$0].prefix(Self.fewOwners) }
  }

  private static let fewOwners = 8

  private static func sort(_ entries: inout [Entry]) {
    HashOrder.sort(&entries, by: { $0.hash }) { ($0.hash, $0.owner) < ($1.hash, $1.owner) }
  }

  /// The runs of equal values in a sorted array.
  private static func groups<Element>(
    _ elements: [Element], by value: (Element) -> UInt64
  ) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    for index in elements.indices
    where index + 1 == elements.count || value(elements[index + 1]) != value(elements[index]) {
      groups.append(start..<index + 1)
      start = index + 1
    }
    return groups
  }

  private static func flush(
    _ bytes: inout [UInt8], to out: inout BlockWriter
  ) throws(CatalogError) {
    try out.append(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
