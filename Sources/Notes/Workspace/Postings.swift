// SPDX-License-Identifier: MIT

internal import Naming

/// Where one entity is mentioned: by the address of the note, then in the order of the note.
///
/// All in one piece of memory, for thousands of places are gone through at once. Notes go by their
/// numbers in the index.
struct Postings: Sendable {
  struct Posting: Sendable {
    let place: MentionPlace
    /// See `Mention.yieldsTo`.
    let yieldsTo: StableHash?
    let note: UInt32

    init(_ link: NoteSummary.Link, note: Int) {
      place = link.place
      yieldsTo = link.yieldsTo
      self.note = UInt32(note)
    }

    /// - Parameter names: of notes that there are.
    func isOurs(_ names: [StableHash: Int]) -> Bool {
      yieldsTo.map { names[$0] == nil } ?? true
    }
  }

  private(set) var all: [Posting] = []

  var isEmpty: Bool { all.isEmpty }

  /// In how many notes the entity is mentioned.
  ///
  /// Cost: one look at each place.
  func noteCount(where isCounted: (Posting) -> Bool) -> Int {
    var count = 0
    var last: UInt32?
    for posting in all where posting.note != last && isCounted(posting) {
      count += 1
      last = posting.note
    }
    return count
  }

  /// Puts the places in one note in the place of those that it had.
  ///
  /// Cost: a search, and a move of what is behind; least when notes come in order.
  mutating func set(
    _ links: ArraySlice<NoteSummary.Link>, of note: Int, _ addresses: NoteAddresses
  ) {
    let isBefore = { (posting: Posting) in addresses.isBefore(Int(posting.note), note) }
    let isLast = all.last.map(isBefore) ?? true
    let first = isLast ? all.count : all.partitioningIndex { !isBefore($0) }
    let end = all[first...].prefix { $0.note == note }.endIndex
    all.replaceSubrange(first..<end, with: links.lazy.map { Posting($0, note: note) })
  }

  /// The places of several entities, each once.
  ///
  /// Cost: that of sorting them.
  static func union(_ several: [Postings], _ addresses: NoteAddresses) -> [Posting] {
    let sorted = several.flatMap(\.all).sorted { one, other in
      one.note == other.note
        ? one.place < other.place : addresses.isBefore(Int(one.note), Int(other.note))
    }
    var union: [Posting] = []
    for posting in sorted {
      if let last = union.last, last.note == posting.note, last.place == posting.place { continue }
      union.append(posting)
    }
    return union
  }
}
