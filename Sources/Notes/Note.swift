// SPDX-License-Identifier: MIT

/// A Markdown note: its text, its lines and what it mentions.
///
/// A value: who holds one sees no edits.
package struct Note: Sendable {
  package let uri: String
  /// The editor's version of an open note; nil for one read from disk.
  package private(set) var version: Int?
  /// UTF-8, possibly ill-formed, as it came.
  package private(set) var text: [UInt8]
  package private(set) var lines: LineIndex
  /// In the order of their ranges, which never overlap; a Markdown link's token may hold other mentions.
  package private(set) var mentions: [Mention]
  /// What was scanned last: the whole, or what the last edit could change.
  package private(set) var scanned: Range<Int>
  /// Where the body begins, behind front matter.
  package private(set) var bodyStart: Int
  private(set) var checkpoints: [Checkpoint]

  /// Cost: one scan of the text, about 10 ns a byte.
  package init(uri: String, version: Int?, text: [UInt8], lexicon: some Lexicon) {
    self.uri = uri
    self.version = version
    self.text = text
    lines = LineIndex(text)
    mentions = []
    scanned = 0..<0
    bodyStart = 0
    checkpoints = []
    scanAll(lexicon)
  }

  /// Applies an edit: `range` (clamped) of the text becomes `bytes`.
  ///
  /// Rescans only what the edit can change. Cost: the paragraph edited, and a move of what is behind.
  package mutating func replace(
    _ range: Range<Int>, with bytes: [UInt8], version: Int?, lexicon: some Lexicon
  ) {
    let range = range.clamped(to: 0..<text.count)
    text.replaceSubrange(range, with: bytes)
    lines.replace(range, count: bytes.count, in: text)
    self.version = version
    rescan(Edit(range: range, count: bytes.count), lexicon)
  }

  /// The mention whose token holds the offset, both ends counting; the narrower one of two.
  package func mention(at offset: Int) -> Mention? {
    var best: Int?
    for index in mentions.indices
    where mentions[index].token.lowerBound <= offset && offset <= mentions[index].token.upperBound {
      if let found = best, mentions[found].token.count <= mentions[index].token.count { continue }
      best = index
    }
    return best.map { mentions[$0] }
  }
}

// MARK: Scanning

extension Note {
  /// A change of the text: so many bytes in place of a range of the old one.
  private struct Edit {
    var range: Range<Int>
    var count: Int
    var delta: Int { count - range.count }
    /// Where the change ends in the new text.
    var end: Int { range.lowerBound + count }
  }

  private mutating func scanAll(_ lexicon: any Lexicon) {
    let numbers = FrontMatter.lines(of: text, lines)
    bodyStart = bodyStart(behind: numbers)
    mentions = numbers.map { scanFrontMatter($0, lexicon) } ?? []
    var scan = NoteScan(text, lines, lexicon: lexicon)
    _ = scan.scan(from: Checkpoint(offset: bodyStart, state: BlockState())) { _ in false }
    mentions += scan.mentions
    checkpoints = scan.checkpoints
    scanned = 0..<text.count
  }

  private mutating func rescan(_ edit: Edit, _ lexicon: any Lexicon) {
    let numbers = FrontMatter.lines(of: text, lines)
    let newStart = bodyStart(behind: numbers)
    if edit.range.lowerBound >= bodyStart, newStart == bodyStart {
      rescanBody(edit, lexicon)
    } else if let numbers, bodyStart > 0, edit.range.upperBound < bodyStart,
      newStart == bodyStart + edit.delta
    {
      rescanFrontMatter(edit, numbers, lexicon)
    } else {
      scanAll(lexicon)
    }
  }

  private mutating func rescanFrontMatter(
    _ edit: Edit, _ numbers: Range<Int>, _ lexicon: any Lexicon
  ) {
    let old = mentions.prefix { $0.range.lowerBound < bodyStart }.count
    bodyStart += edit.delta
    shiftMentions(from: old, by: edit.delta)
    shiftCheckpoints(from: 0, by: edit.delta)
    mentions.replaceSubrange(0..<old, with: scanFrontMatter(numbers, lexicon))
    scanned = 0..<bodyStart
  }

  private mutating func rescanBody(_ edit: Edit, _ lexicon: any Lexicon) {
    let first = checkpointIndex(before: edit.range.lowerBound)
    let start = checkpoint(at: first)
    var scan = NoteScan(text, lines, lexicon: lexicon)
    var next = checkpoints.partitioningIndex { $0.offset >= edit.range.upperBound }
    let known = checkpoints
    let stop = scan.scan(from: start) { here in
      guard here.offset >= edit.end else { return false }
      while next < known.count, known[next].offset + edit.delta < here.offset { next += 1 }
      return next < known.count && known[next].offset + edit.delta == here.offset
        && known[next].state == here.state
    }
    splice(scan, from: start.offset, first, edit, stop, next)
  }

  private mutating func splice(
    _ scan: NoteScan, from start: Int, _ first: Int, _ edit: Edit, _ stop: Checkpoint?, _ next: Int
  ) {
    let oldStop = stop.map { $0.offset - edit.delta }
    let low = mentions.partitioningIndex { $0.range.lowerBound >= start }
    let high = oldStop.map { old in mentions.partitioningIndex { $0.range.lowerBound >= old } }
    shiftMentions(from: high ?? mentions.count, by: edit.delta)
    mentions.replaceSubrange(low..<(high ?? mentions.count), with: scan.mentions)
    let last = stop == nil ? checkpoints.count : next
    shiftCheckpoints(from: last, by: edit.delta)
    checkpoints.replaceSubrange(min(first, last)..<last, with: scan.checkpoints)
    scanned = start..<(stop?.offset ?? text.count)
  }

  /// The last checkpoint whose whole line stands before the line of the edit, else the first one.
  private func checkpointIndex(before offset: Int) -> Int {
    let line = lines.start(of: lines.line(at: offset))
    return max(0, checkpoints.partitioningIndex { $0.offset >= line } - 1)
  }

  private func checkpoint(at index: Int) -> Checkpoint {
    index < checkpoints.count
      ? checkpoints[index] : Checkpoint(offset: bodyStart, state: BlockState())
  }

  /// The last checkpoint before the line of an offset, from where its paragraph can be read.
  func checkpoint(before offset: Int) -> Checkpoint {
    checkpoint(at: checkpointIndex(before: offset))
  }

  private func bodyStart(behind numbers: Range<Int>?) -> Int {
    lines.start(of: numbers.map { $0.upperBound + 1 } ?? 0)
  }

  private func scanFrontMatter(_ numbers: Range<Int>, _ lexicon: any Lexicon) -> [Mention] {
    FrontMatterScanner(text, lines, numbers, lexicon: lexicon).mentions
  }

  private mutating func shiftMentions(from first: Int, by delta: Int) {
    guard delta != 0 else { return }
    for index in first..<mentions.count { mentions[index].shift(by: delta) }
  }

  private mutating func shiftCheckpoints(from first: Int, by delta: Int) {
    guard delta != 0 else { return }
    for index in first..<checkpoints.count { checkpoints[index].offset += delta }
  }
}

extension Array {
  /// The first index whose element satisfies a condition that holds for all behind it as well.
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
