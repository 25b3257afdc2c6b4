// SPDX-License-Identifier: MIT

/// Many short strings in one array, and their order.
struct StringPool {
  private(set) var bytes: [UInt8] = []

  /// A string of the pool, after another one and a `-` where `stem` is given: the stem is shared by
  /// many and kept once.
  struct Entry {
    var start: UInt32
    var length: UInt32
    var stem: UInt32 = noStem
    /// Whose string it is.
    var owner: UInt32
    /// Eight bytes of the string, for sorting.
    fileprivate var chunk: UInt64 = 0

    static let noStem = UInt32.max
  }

  /// The stems, whole, by number.
  var stems: [[UInt8]] = []

  /// - Returns: nil when the pool is full, at 4 GB.
  mutating func add(_ text: some Sequence<UInt8>, owner: UInt32) -> Entry? {
    let start = bytes.count
    bytes.append(contentsOf: text)
    guard bytes.count < UInt32.max else { return nil }
    return Entry(start: UInt32(start), length: UInt32(bytes.count - start), owner: owner)
  }

  /// Puts the string of an entry in the place of what `text` holds.
  func copy(_ entry: Entry, to text: inout [UInt8]) {
    text.removeAll(keepingCapacity: true)
    if entry.stem != Entry.noStem {
      text += stems[Int(entry.stem)]
      text.append(0x2D)
    }
    text += bytes[Int(entry.start)..<Int(entry.start + entry.length)]
  }

  /// Whether the string of an entry without a stem is a word.
  func holds(_ word: String, as entry: Entry) -> Bool {
    let (word, pool, start) = (word.utf8.span, bytes.span, Int(entry.start))
    guard word.count == Int(entry.length) else { return false }
    for index in word.indices where word[index] != pool[start + index] { return false }
    return true
  }

  /// Orders entries by the bytes of their strings, then by owner.
  ///
  /// Cost: each string is read a few times.
  ///
  /// Eight bytes of each are compared at a time; only equal ones look at the next eight.
  func sort(_ entries: inout [Entry]) {
    unsafe entries.withUnsafeMutableBufferPointer { unsafe sort(&$0, from: 0) }
  }

  private func sort(_ entries: inout UnsafeMutableBufferPointer<Entry>, from depth: Int) {
    for index in entries.indices {
      unsafe entries[index].chunk = unsafe chunk(of: entries[index], at: depth)
    }
    unsafe entries.sort { ($0.chunk, $0.owner) < ($1.chunk, $1.owner) }
    var start = 0
    while start < entries.count {
      let chunk = unsafe entries[start].chunk
      var end = start + 1
      while unsafe end < entries.count && entries[end].chunk == chunk { end += 1 }
      // A chunk that ends in zero is the end of its string: no string holds a zero.
      if end - start > 1 && chunk & 0xFF != 0 {
        var equal = unsafe UnsafeMutableBufferPointer(rebasing: entries[start..<end])
        unsafe sort(&equal, from: depth + 8)
      }
      start = end
    }
  }

  private func chunk(of entry: Entry, at depth: Int) -> UInt64 {
    if entry.stem == Entry.noStem, depth + 8 <= Int(entry.length) {
      return chunk(of: bytes, at: Int(entry.start) + depth)
    }
    if entry.stem != Entry.noStem, depth + 8 <= stems[Int(entry.stem)].count {
      return chunk(of: stems[Int(entry.stem)], at: depth)
    }
    var chunk: UInt64 = 0
    for index in depth..<depth + 8 { chunk = chunk << 8 | UInt64(byte(of: entry, at: index)) }
    return chunk
  }

  /// The eight bytes at an offset, which are there.
  private func chunk(of text: [UInt8], at offset: Int) -> UInt64 {
    let span = unsafe text.span.bytes
    return UInt64(
      bigEndian: unsafe span.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private func byte(of entry: Entry, at index: Int) -> UInt8 {
    var index = index
    if entry.stem != Entry.noStem {
      let stem = stems[Int(entry.stem)]
      if index < stem.count { return stem[index] }
      if index == stem.count { return 0x2D }
      index -= stem.count + 1
    }
    return index < Int(entry.length) ? bytes[Int(entry.start) + index] : 0
  }
}
