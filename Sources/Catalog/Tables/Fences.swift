// SPDX-License-Identifier: MIT

internal import Naming

/// Stands before `SortedStrings`: of each 64th group a few bytes that tell what comes before it.
///
/// Together they are as small as a processor's cache, so that a search touches the strings
/// themselves in one place only, whatever there is of them.
struct Fences: Sendable {
  /// How many groups lie between two.
  static let stride = 64

  private let section: Section
  private let count: Int

  /// - Parameters:
  ///   - section: the offset of each fence and the end, four bytes each, from their first; the bytes
  ///     of all.
  ///   - groups: how many groups there are.
  init(_ section: Section, groups: Int) {
    self.section = section
    count = max(0, groups - 1) / Self.stride
  }

  /// Says that all of them will be read soon.
  func announce() { section.announce(0..<section.length, from: .disk) }

  /// Between which groups the first string not below these bytes lies: it is in the last group before
  /// the upper bound that begins below them, or right behind it.
  func groups(
    around wanted: [UInt8], _ edge: StringEdge = .before
  ) throws(CatalogError) -> Range<Int> {
    guard section.count == count else { throw section.damaged("fences") }
    let below = try (0..<count).partitioningIndex { fence throws(CatalogError) in
      try !isBelow(fence, wanted, edge)
    }
    return below * Self.stride..<(below + 1) * Self.stride
  }

  private func isBelow(
    _ fence: Int, _ wanted: [UInt8], _ edge: StringEdge
  ) throws(CatalogError) -> Bool {
    let start = (count + 1) * 4
    let (lower, upper) = try section.withNumbers(fence..<fence + 2) {
      (start + Int($0.uint32(at: 0)), start + Int($0.uint32(at: 4)))
    }
    guard lower <= upper else { throw section.damaged("fence") }
    return try section.withBytes(lower..<upper) {
      edge.compare($0, 0..<$0.byteCount, to: wanted).isBelow
    }
  }
}

/// Writes what `Fences` reads.
struct FencesWriter {
  private var offsets: [UInt32] = [0]
  private var bytes: [UInt8] = []

  /// Adds the fence between a group's first string and the string before it: the fewest bytes that are
  /// not below that.
  mutating func add(between last: [UInt8], and first: [UInt8]) {
    let shared = zip(last, first).prefix { $0 == $1 }.count
    bytes += first.prefix(shared + 1)
    offsets.append(UInt32(bytes.count))
  }

  func write(as id: SectionID, to out: inout BlockWriter) throws(CatalogError) {
    try out.append(offsets)
    try out.append(bytes)
    try out.endSection(id, count: offsets.count - 1)
  }
}
