// SPDX-License-Identifier: MIT

/// A marked target that names nothing of the catalog: a note of the user's, a name of another tool,
/// or a slip of the pen.
package struct LooseTarget: Hashable, Sendable {
  /// The target alone, without `@`, brackets and alias, as UTF-8 offsets in the note's text; of a
  /// handle with a name written in words, up to four capitalised ones.
  package var range: Range<Int>
  package var place: TargetPlace

  package init(range: Range<Int>, place: TargetPlace) {
    self.range = range
    self.place = place
  }

  func shifted(by delta: Int) -> LooseTarget {
    LooseTarget(range: range.lowerBound + delta..<range.upperBound + delta, place: place)
  }
}

extension Note {
  /// The marked targets that name nothing, in the order of the text.
  ///
  /// Not kept up with each edit, for few answers need them. Cost: a scan of the whole note, plain
  /// names left out.
  package func looseTargets(_ lexicon: some Lexicon) -> [LooseTarget] {
    let marked = MarkedLexicon(lexicon: lexicon)
    let numbers = FrontMatter.lines(of: text, lines)
    let data = numbers.map { FrontMatterScanner(text, lines, $0, lexicon: marked).looseTargets }
    var scan = NoteScan(text, lines, lexicon: marked)
    _ = scan.scan(from: Checkpoint(offset: bodyStart, state: BlockState())) { _ in false }
    return (data ?? []) + scan.looseTargets
  }
}
