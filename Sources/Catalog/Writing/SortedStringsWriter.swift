// SPDX-License-Identifier: MIT

/// Writes what `SortedStrings` reads.
enum SortedStringsWriter {
  /// - Parameter entries: Sorted by `StringPool.sort`.
  static func write(
    _ entries: [StringPool.Entry], of pool: StringPool, as id: SectionID,
    offsets offsetsID: SectionID, fences fencesID: SectionID, to out: inout BlockWriter
  ) throws(CatalogError) {
    var offsets: [UInt32] = []
    var fences = FencesWriter()
    var previous: [UInt8] = []
    var text: [UInt8] = []
    var bytes: [UInt8] = []
    for (index, entry) in entries.enumerated() {
      pool.copy(entry, to: &text)
      if index % SortedStrings.groupLength == 0 {
        try out.append(bytes)
        bytes.removeAll(keepingCapacity: true)
        let isFenced = offsets.count % Fences.stride == 0 && !offsets.isEmpty
        if isFenced { fences.add(between: previous, and: text) }
        offsets.append(UInt32(out.sectionLength))
        previous.removeAll(keepingCapacity: true)
      }
      let shared = shared(previous, text)
      bytes.appendVarint(UInt64(shared))
      bytes.appendVarint(UInt64(text.count - shared))
      bytes += text[shared...]
      swap(&previous, &text)
    }
    try out.append(bytes)
    offsets.append(UInt32(out.sectionLength))
    try out.endSection(id, count: entries.count)
    try out.append(offsets)
    try out.endSection(offsetsID, count: offsets.count)
    try fences.write(as: fencesID, to: &out)
  }

  /// With how many equal bytes two strings begin.
  private static func shared(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var count = 0
    while count < left.count, count < right.count, left[count] == right[count] { count += 1 }
    return count
  }
}

/// Writes what `MinimaTree` reads: the numbers, then level upon level the minima of 16.
enum MinimaTreeWriter {
  static func write(
    _ numbers: [UInt32], as id: SectionID, to out: inout BlockWriter
  ) throws(CatalogError) {
    var level = numbers
    for _ in MinimaTree.levels(count: numbers.count) {
      try out.append(level)
      level = stride(from: 0, to: level.count, by: MinimaTree.fanOut).map { start in
        level[start..<min(start + MinimaTree.fanOut, level.count)].min() ?? .max
      }
    }
    try out.endSection(id, count: numbers.count)
  }
}
