// SPDX-License-Identifier: MIT

internal import LSP

/// Notes that other programs change, on their way into the index.
///
/// However many change at once, they are read together, in rounds: what changes during one waits for
/// the next.
struct NoteChanges {
  /// How many changes have been heard of.
  private(set) var count = 0
  /// How many of them, from the first, the index holds.
  private(set) var followed = 0
  /// Canonical.
  private var waiting: Set<DocumentURI> = []
  /// Being read; nil between rounds.
  private var reading: Set<DocumentURI>?
  /// What `followed` will be at the end of the round, or of the scan.
  private var promised = 0

  mutating func add(_ uri: DocumentURI) {
    count += 1
    waiting.insert(uri)
  }

  /// Begins a round; nil when one is under way or there is nothing to read.
  mutating func begin() -> [DocumentURI]? {
    guard reading == nil, !waiting.isEmpty else { return nil }
    defer { waiting = [] }
    reading = waiting
    promised = count
    return Array(waiting)
  }

  /// Ends the round; what is still to be taken over of it.
  mutating func end() -> Set<DocumentURI> {
    defer { reading = nil }
    followed = promised
    return reading ?? []
  }

  /// What is being read of a note is not wanted any more.
  mutating func overtake(_ uri: DocumentURI) { reading?.remove(uri) }

  /// A scan reads what changed until now.
  mutating func beginScan() {
    waiting = []
    reading = nil
    promised = count
  }

  /// The scan has ended; what changed during it is still to be read.
  mutating func endScan() { followed = promised }

  /// The scan was given up, and what changed meanwhile with it: nobody need wait for that.
  mutating func giveUpScan() {
    waiting = []
    reading = nil
    followed = count
  }
}
