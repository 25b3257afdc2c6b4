// SPDX-License-Identifier: MIT

/// The URIs of notes by their numbers, in one piece of memory: an answer goes through thousands.
struct NoteAddresses: Sendable {
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []
  /// How many bytes belong to no note any more.
  private var abandoned = 0

  mutating func reserveCapacity(_ count: Int) { ranges.reserveCapacity(count) }

  /// In UTF-8.
  subscript(note: Int) -> ArraySlice<UInt8> { bytes[ranges[note]] }

  mutating func append(_ uri: String) {
    let start = bytes.count
    bytes += uri.utf8
    ranges.append(start..<bytes.count)
  }

  /// Gives the number of a note that has gone to another.
  mutating func replace(_ note: Int, with uri: String) {
    abandoned += ranges[note].count
    let start = bytes.count
    bytes += uri.utf8
    ranges[note] = start..<bytes.count
    if abandoned > bytes.count / 2 { compact() }
  }

  /// Whether a note comes before another one, in the order of the bytes.
  func isBefore(_ one: Int, _ other: Int) -> Bool { self[one].isBefore(self[other]) }

  private mutating func compact() {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count - abandoned)
    for note in ranges.indices {
      let start = kept.count
      kept += bytes[ranges[note]]
      ranges[note] = start..<kept.count
    }
    bytes = kept
    abandoned = 0
  }
}
