// SPDX-License-Identifier: MIT

internal import Naming

extension Note {
  /// Whether every mention is known; else those behind some place are as they were before an edit.
  package var isScanned: Bool { unscanned == nil }

  /// Scans one slice of what edits have left to do.
  ///
  /// Cost: 1 ms or less.
  package mutating func scanOn(lexicon: some Lexicon, slice: Int = sliceLength) {
    guard let unscanned else { return }
    let start = unscanned.start
    let first = checkpoints.partitioningIndex { $0.offset >= start.offset }
    scan(from: start, first, TextEdit(range: start.offset..<start.offset, count: 0), slice, lexicon)
  }

  /// Scans the whole.
  mutating func scanAll(_ lexicon: any Lexicon) {
    let numbers = FrontMatter.lines(of: text, lines)
    bodyStart = bodyStart(behind: numbers)
    mentions = numbers.map { scanFrontMatter($0, lexicon) } ?? []
    var scan = NoteScan(text, lines, lexicon: lexicon)
    _ = scan.scan(from: Checkpoint(offset: bodyStart, state: BlockState())) { _ in false }
    mentions += scan.mentions
    checkpoints = scan.checkpoints
    scanned = 0..<text.count
    unscanned = nil
  }

  /// Scans what an edit can change, as far as one slice goes.
  mutating func rescan(_ edit: TextEdit, _ slice: Int, _ lexicon: any Lexicon) {
    let numbers = FrontMatter.lines(of: text, lines)
    let newStart = bodyStart(behind: numbers)
    if edit.range.lowerBound >= bodyStart, newStart == bodyStart {
      unscanned?.follow(edit)
      let first = checkpointIndex(before: edit.range.lowerBound)
      scan(from: checkpoint(at: first), first, edit, slice, lexicon)
    } else if let numbers, bodyStart > 0, edit.range.upperBound < bodyStart,
      newStart == bodyStart + edit.delta
    {
      rescanFrontMatter(edit, numbers, lexicon)
    } else {
      scanAll(lexicon)
    }
  }

  private mutating func rescanFrontMatter(
    _ edit: TextEdit, _ numbers: Range<Int>, _ lexicon: any Lexicon
  ) {
    let old = mentions.prefix { $0.range.lowerBound < bodyStart }.count
    bodyStart += edit.delta
    unscanned?.follow(edit)
    shiftMentions(from: old, by: edit.delta)
    shiftCheckpoints(from: 0, by: edit.delta)
    mentions.replaceSubrange(0..<old, with: scanFrontMatter(numbers, lexicon))
    scanned = 0..<bodyStart
  }

  /// Scans from the checkpoint of an index on, until all is as it was, or a slice is done.
  private mutating func scan(
    from start: Checkpoint, _ first: Int, _ edit: TextEdit, _ slice: Int, _ lexicon: any Lexicon
  ) {
    let part = scanned(from: start, edit, slice, lexicon)
    splice(part.scan, from: start.offset, first, edit, part.stop, part.next)
    unscanned = remainder(behind: part.stop, from: start, isKnown: part.isKnown)
  }

  /// - Returns: the scan, where it stopped (nil at the end of the text), the checkpoint that is next
  ///   there, and whether from there on all is as it was.
  private func scanned(
    from start: Checkpoint, _ edit: TextEdit, _ slice: Int, _ lexicon: any Lexicon
  ) -> (scan: NoteScan, stop: Checkpoint?, next: Int, isKnown: Bool) {
    var scan = NoteScan(text, lines, lexicon: lexicon)
    var next = checkpoints.partitioningIndex { $0.offset >= edit.range.upperBound }
    var isKnown = false
    let stop = scan.scan(from: start) { here in
      guard here.offset >= edit.end else { return false }
      while next < checkpoints.count, checkpoints[next].offset + edit.delta < here.offset {
        next += 1
      }
      isKnown =
        next < checkpoints.count && checkpoints[next].offset + edit.delta == here.offset
        && checkpoints[next].state == here.state
        && unscanned?.hides(here.offset, from: start) != true
      return isKnown || here.offset - start.offset >= slice
    }
    return (scan, stop, next, isKnown)
  }

  /// What a scan has left to do.
  private func remainder(
    behind stop: Checkpoint?, from start: Checkpoint, isKnown: Bool
  ) -> Unscanned? {
    if var left = unscanned, !left.isAhead(of: start) {
      // An edit among what is not right yet: its surroundings are wrong as before.
      if !isKnown, let stop { left.end = max(left.end, stop.offset) }
      return left
    }
    guard let stop else { return nil }
    if let left = unscanned, isKnown, stop.offset < left.start.offset { return left }
    if isKnown { return nil }
    return Unscanned(start: stop, end: max(stop.offset, unscanned?.end ?? 0))
  }

  private mutating func splice(
    _ scan: NoteScan, from start: Int, _ first: Int, _ edit: TextEdit, _ stop: Checkpoint?,
    _ next: Int
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
