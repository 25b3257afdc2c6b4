// SPDX-License-Identifier: MIT

/// Strings in the order of their bytes, each after the first of 16 without what it shares with the
/// one before; found by binary search over the whole ones.
///
/// Every key asks here some times, so nothing is copied out of the file to be compared.
struct SortedStrings: Sendable {
  static let groupLength = 16

  let count: Int
  private let section: Section
  private let offsets: Section
  private let fences: Fences

  init(_ section: Section, offsets: Section, fences: Section) {
    self.section = section
    self.offsets = offsets
    self.fences = Fences(fences, groups: Self.firstGroup(from: section.count))
    count = section.count
  }

  /// Says that strings will be looked for soon.
  func announce() { fences.announce() }

  /// How many strings are before an edge; of `before`, those smaller than the bytes.
  ///
  /// Cost: half a microsecond; some four places touched that no other search has touched.
  ///
  /// - Parameter bounds: between its ends the answer is known to lie; all strings when nil.
  func firstIndex(
    notBelow wanted: [UInt8], _ edge: StringEdge = .before, within bounds: Range<Int>? = nil
  ) throws(CatalogError) -> Int {
    let bounds = bounds ?? 0..<count
    if bounds.isEmpty { return bounds.lowerBound }
    let fenced = try fences.groups(around: wanted, edge)
    var low = max(Self.firstGroup(from: bounds.lowerBound), fenced.lowerBound)
    var high = min(Self.firstGroup(from: bounds.upperBound), fenced.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if try isFirst(ofGroup: middle, below: wanted, edge) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low == 0 ? 0 : try index(inGroup: low - 1, notBelow: wanted, edge)
  }

  /// The strings that begin with these bytes.
  ///
  /// - Parameter bounds: outside of it there are none; all strings when nil.
  func indexes(
    beginningWith prefix: [UInt8], within bounds: Range<Int>? = nil
  ) throws(CatalogError) -> Range<Int> {
    let bounds = bounds ?? 0..<count
    let first = try firstIndex(notBelow: prefix, within: bounds)
    guard first < bounds.upperBound else { return first..<first }
    let end = try lastIndex(beginningWith: prefix, from: first, within: bounds)
    return first..<max(first, min(end, bounds.upperBound))
  }

  /// Where the strings end that begin with these bytes; mostly near where they begin.
  private func lastIndex(
    beginningWith prefix: [UInt8], from first: Int, within bounds: Range<Int>
  ) throws(CatalogError) -> Int {
    let group = first / Self.groupLength
    if (group + 1) * Self.groupLength < count,
      try isFirst(ofGroup: group + 1, below: prefix, .behindPrefixed)
    {
      return try firstIndex(notBelow: prefix, .behindPrefixed, within: first..<bounds.upperBound)
    }
    return try index(inGroup: group, notBelow: prefix, .behindPrefixed)
  }

  /// The strings equal to these bytes, given those that begin with them, which they head.
  func indexes(
    equalTo bytes: [UInt8], among beginning: Range<Int>
  ) throws(CatalogError) -> Range<Int> {
    if beginning.isEmpty { return beginning }
    let end = try firstIndex(notBelow: bytes, .behindEqual, within: beginning)
    return beginning.lowerBound..<min(max(beginning.lowerBound, end), beginning.upperBound)
  }

  /// The string at an index.
  func string(at index: Int) throws(CatalogError) -> [UInt8] {
    guard index >= 0, index < count else { throw section.damaged("index") }
    return try read(try bytes(ofGroup: index / Self.groupLength)) { span in
      var string: [UInt8] = []
      var position = 0
      for _ in 0...index % Self.groupLength {
        guard let entry = GroupEntry(span, &position, after: string.count) else { return nil }
        string.removeSubrange(entry.shared...)
        for offset in entry.rest { string.append(span.byte(at: offset)) }
      }
      return string
    }
  }

  // MARK: Groups

  /// The first group that begins at a string or behind it.
  private static func firstGroup(from index: Int) -> Int {
    (index + groupLength - 1) / groupLength
  }

  private func isFirst(
    ofGroup group: Int, below wanted: [UInt8], _ edge: StringEdge
  ) throws(CatalogError) -> Bool {
    let start = Int(try offsets.number(at: group))
    // Two numbers of at most five bytes stand before the first string, and of that no more is
    // asked for than is wanted.
    return try read(start..<max(start, min(section.length, start + 10 + wanted.count + 1))) {
      span in
      var position = 0
      guard let entry = GroupEntry(span, &position, after: 0, isCut: true) else { return nil }
      return edge.compare(span, entry.rest, to: wanted).isBelow
    }
  }

  private func index(
    inGroup group: Int, notBelow wanted: [UInt8], _ edge: StringEdge
  ) throws(CatalogError) -> Int {
    let first = group * Self.groupLength
    let strings = first..<min(first + Self.groupLength, count)
    return try read(try bytes(ofGroup: group)) { span in
      var position = 0
      var length = 0
      // How many bytes the string before has in common with the wanted ones; it is below them.
      var agreed = 0
      for index in strings {
        guard let entry = GroupEntry(span, &position, after: length) else { return nil }
        length = entry.shared + entry.rest.count
        if entry.shared > agreed, agreed < wanted.count { continue }
        if entry.shared < agreed { return index }
        let result = edge.compare(span, entry.rest, to: wanted, from: agreed)
        guard result.isBelow else { return index }
        agreed = result.agreed
      }
      return strings.upperBound
    }
  }

  private func bytes(ofGroup group: Int) throws(CatalogError) -> Range<Int> {
    let (start, end) = try offsets.withNumbers(group..<group + 2) {
      (Int($0.uint32(at: 0)), Int($0.uint32(at: 4)))
    }
    guard start <= end else { throw offsets.damaged("group") }
    return start..<end
  }

  private func read<Result>(
    _ range: Range<Int>, _ body: (RawSpan) -> Result?
  ) throws(CatalogError) -> Result {
    guard let result = try section.withBytes(range, body) else { throw section.damaged("group") }
    return result
  }
}
