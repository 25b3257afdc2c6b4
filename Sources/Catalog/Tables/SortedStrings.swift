// SPDX-License-Identifier: MIT

/// Strings in the order of their bytes, each after the first of 16 without what it shares with the
/// one before; found by binary search over the whole ones.
struct SortedStrings: Sendable {
  static let groupLength = 16

  let count: Int
  private let section: Section
  private let offsets: Section

  init(_ section: Section, offsets: Section) {
    self.section = section
    self.offsets = offsets
    count = section.count
  }

  /// How many strings are smaller than these bytes.
  ///
  /// Cost: log2(count / 16) places touched.
  func firstIndex(notBelow wanted: [UInt8]) throws(CatalogError) -> Int {
    var low = 0
    var high = (count + Self.groupLength - 1) / Self.groupLength
    while low < high {
      let middle = low + (high - low) / 2
      if try isFirst(ofGroup: middle, below: wanted) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : try index(inGroup: low - 1, notBelow: wanted)
  }

  /// The strings that begin with these bytes.
  func indexes(beginningWith prefix: [UInt8]) throws(CatalogError) -> Range<Int> {
    let first = try firstIndex(notBelow: prefix)
    // UTF-8 has no byte 0xFF: everything with the prefix is smaller.
    return first..<max(first, try firstIndex(notBelow: prefix + [0xFF]))
  }

  /// The strings equal to these bytes, given those that begin with them, which they head.
  func indexes(
    equalTo bytes: [UInt8], among beginning: Range<Int>
  ) throws(CatalogError) -> Range<Int> {
    if beginning.isEmpty { return beginning }
    let end = try firstIndex(notBelow: bytes + [0])
    return beginning.lowerBound..<min(max(beginning.lowerBound, end), beginning.upperBound)
  }

  private func isFirst(
    ofGroup group: Int, below wanted: [UInt8]
  ) throws(CatalogError) -> Bool {
    let (range, _) = try bounds(ofGroup: group)
    // Two numbers of at most five bytes stand before the first string.
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 10 + wanted.count + 1)
    return try read(head) { cursor in
      guard cursor.varint() == 0, let length = cursor.varint() else { return nil }
      return cursor.isBelow(wanted, length: length, isWhole: head == range)
    }
  }

  private func index(
    inGroup group: Int, notBelow wanted: [UInt8]
  ) throws(CatalogError) -> Int {
    let (range, strings) = try bounds(ofGroup: group)
    return try read(range) { cursor in
      var current: [UInt8] = []
      for index in strings {
        guard let shared = cursor.varint(), shared <= current.count,
          let length = cursor.varint(), cursor.append(length, to: &current, keeping: shared)
        else { return nil }
        if !current.lexicographicallyPrecedes(wanted) { return index }
      }
      return strings.upperBound
    }
  }

  private func bounds(
    ofGroup group: Int
  ) throws(CatalogError) -> (bytes: Range<Int>, strings: Range<Int>) {
    let start = Int(try offsets.number(at: group))
    let end = Int(try offsets.number(at: group + 1))
    guard start <= end, end <= section.length else { throw offsets.damaged("group") }
    let first = group * Self.groupLength
    return (start..<end, first..<min(first + Self.groupLength, count))
  }

  private func read<Result>(
    _ range: Range<Int>, _ body: (inout GroupCursor) -> Result?
  ) throws(CatalogError) -> Result {
    let bytes = try section.bytes(range)
    var cursor = GroupCursor(bytes: bytes)
    guard let result = body(&cursor) else { throw section.damaged("group") }
    return result
  }
}

/// Reads through one group; nil for what the bytes cannot hold.
private struct GroupCursor {
  let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func varint() -> Int? {
    var value = 0
    for shift in stride(from: 0, to: 35, by: 7) where position < bytes.count {
      let byte = bytes[position]
      position += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    return nil
  }

  mutating func append(_ length: Int, to current: inout [UInt8], keeping shared: Int) -> Bool {
    guard length <= bytes.count - position else { return false }
    current.removeSubrange(shared...)
    current += bytes[position..<position + length]
    position += length
    return true
  }

  /// - Parameter isWhole: whether the bytes are not just the head of the group, longer than `wanted`.
  func isBelow(_ wanted: [UInt8], length: Int, isWhole: Bool) -> Bool? {
    guard length <= bytes.count - position || !isWhole else { return nil }
    return bytes[position..<min(position + length, bytes.count)].lexicographicallyPrecedes(wanted)
  }
}
