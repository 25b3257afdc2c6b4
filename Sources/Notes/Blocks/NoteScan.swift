// SPDX-License-Identifier: MIT

/// A line start from which scanning can begin again, and what is open there.
struct Checkpoint: Hashable, Sendable {
  var offset: Int
  var state: BlockState
}

/// Scans the lines of a note's body from one checkpoint on.
struct NoteScan {
  private let text: [UInt8]
  private let lines: LineIndex
  private let lexicon: any Lexicon
  private var finder: NameFinder
  private var scanner: InlineScanner
  private(set) var mentions: [Mention] = []
  private(set) var looseTargets: [LooseTarget] = []
  private(set) var checkpoints: [Checkpoint] = []

  init(_ text: [UInt8], _ lines: LineIndex, lexicon: any Lexicon) {
    self.text = text
    self.lines = lines
    self.lexicon = lexicon
    finder = NameFinder(lexicon: lexicon)
    scanner = InlineScanner(bytes: text, range: 0..<0, lexicon: lexicon)
  }

  /// Scans on until `isKnown` says that from a line on all is as it was, or to the end.
  ///
  /// - Returns: the checkpoint where it stopped; nil at the end.
  mutating func scan(from start: Checkpoint, until isKnown: (Checkpoint) -> Bool) -> Checkpoint? {
    guard start.offset < text.count else { return nil }
    var state = start.state
    var block: TextBlock?
    for line in lines.line(at: start.offset)..<lines.lineCount {
      let here = Checkpoint(offset: lines.start(of: line), state: state)
      guard here.offset < text.count else { break }
      let role = state.advance(over: lines.lineRange(line), in: text)
      if case .continues(let piece) = role, block?.append(piece) == true { continue }
      scan(block)
      block = nil
      if here.offset > start.offset, isKnown(here) { return here }
      record(here)
      if let piece = role.piece { block = TextBlock(piece) }
    }
    scan(block)
    return nil
  }

  /// The stretch of text that a line belongs to; nil for a line that holds none.
  func block(around target: Int, from start: Checkpoint) -> TextBlock? {
    var state = start.state
    var block: TextBlock?
    for line in lines.line(at: start.offset)..<lines.lineCount {
      let role = state.advance(over: lines.lineRange(line), in: text)
      if case .continues(let piece) = role, block?.append(piece) == true { continue }
      if line > target { break }
      block = role.piece.map { TextBlock($0) }
    }
    return block
  }

  /// Keeps a checkpoint at most every 512 bytes.
  private mutating func record(_ checkpoint: Checkpoint) {
    if let last = checkpoints.last, checkpoint.offset - last.offset < 512 { return }
    checkpoints.append(checkpoint)
  }

  private mutating func scan(_ block: TextBlock?) {
    guard let block else { return }
    let (bytes, base) = block.bytes(of: text)
    let range = block.range.lowerBound - base..<block.range.upperBound - base
    scanner.scan(range, of: bytes)
    looseTargets += scanner.looseTargets.lazy.map { $0.shifted(by: base) }
    let first = mentions.count
    mentions += scanner.mentions.lazy.map { $0.shifted(by: base) }
    for run in scanner.prose {
      mentions += finder.mentions(in: run, of: bytes).lazy.map { $0.shifted(by: base) }
    }
    guard mentions.count > first + 1 else { return }
    mentions[first...].sort { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension LineRole {
  /// The text of the line, if it has any.
  var piece: Range<Int>? {
    switch self {
    case .nothing: nil
    case .begins(let piece), .continues(let piece): piece
    }
  }
}
