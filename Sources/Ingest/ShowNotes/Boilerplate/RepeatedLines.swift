// SPDX-License-Identifier: MIT

/// The lines and sentences that stand under many episodes of a show, word for word: none of them is
/// about an episode.
///
/// Cost: linear; 16 bytes and a look-up for each sentence.
struct RepeatedLines {
  /// Fewer episodes than these show no habit.
  private static let leastEpisodes = 4
  /// A long line that so many episodes share is a habit, however many more there are: sponsors change.
  private static let habit = 12
  /// Bytes; a shorter line may recur among others by chance.
  private static let longLine = 32
  /// As many sentences at the end of a line are looked at.
  private static let tail = 3

  private var counts: [LineKey: Int] = [:]
  private let episodeCount: Int

  init(_ episodes: [[NotesLine]]) {
    episodeCount = episodes.count
    guard episodes.count >= Self.leastEpisodes else { return }
    for lines in episodes {
      var keys: Set<LineKey> = []
      for line in lines { keys.formUnion(Self.keys(line)) }
      for key in keys { counts[key, default: 0] += 1 }
    }
  }

  /// The lines, those that are repeated marked; sentences at their ends that are repeated, or a hosting
  /// service's, are cut off.
  ///
  /// Where nothing would remain the lines stay as they are.
  func marked(_ lines: [NotesLine]) -> [NotesLine] {
    let repeated = lines.map(isRepeated)
    let leading = repeated.prefix { $0 }.count
    let trailing = repeated.count - repeated.reversed().prefix { $0 }.count
    var marked: [NotesLine] = []
    for (index, line) in lines.enumerated() {
      var line = line
      let isAtEnd = index < leading || index >= trailing
      line.body.isRepeated = repeated[index] && (isAtEnd || line.length >= Self.longLine)
      marked.append(line.body.isRepeated ? line : withoutTail(line))
    }
    let remains = marked.contains { !$0.body.isRepeated && !$0.body.isHeading }
    return remains ? marked : lines
  }

  private func isRepeated(_ line: NotesLine) -> Bool {
    line.key.map { isHabit($0, length: line.length) } ?? false
  }

  private func isHabit(_ key: LineKey, length: Int) -> Bool {
    guard let count = counts[key] else { return false }
    return count * 2 > episodeCount || (count >= Self.habit && length >= Self.longLine)
  }

  /// A line without the sentences at its end that recur, or that are a hosting service's.
  private func withoutTail(_ line: NotesLine) -> NotesLine {
    guard line.sentences.count > 1, line.body.kind != .verbatim else { return line }
    let textLength = line.body.text.utf8.count
    var end = line.sentences.count
    while end > 1, line.sentences.count - end < Self.tail {
      let sentence = line.sentences[end - 1]
      let next = end < line.sentences.count ? line.sentences[end].start : textLength
      guard isTail(sentence, of: line, length: next - sentence.start) else { break }
      end -= 1
    }
    guard end < line.sentences.count, let head = line.cut(before: end), Self.isSentence(head) else {
      return line
    }
    return head
  }

  private func isTail(_ sentence: NotesLine.Sentence, of line: NotesLine, length: Int) -> Bool {
    HostingNotice.isNotice(sentence.key)
      || (length >= Self.longLine && isHabit(sentence.key, length: length))
  }

  /// Whether a line has four words or more: less is no text to stand alone.
  private static func isSentence(_ line: NotesLine) -> Bool {
    line.body.text.utf8.count { $0 == 0x20 } >= 3
  }

  private static func keys(_ line: NotesLine) -> [LineKey] {
    guard let whole = line.key else { return [] }
    guard line.sentences.count > 1 else { return [whole] }
    return [whole] + line.sentences.suffix(Self.tail).map(\.key)
  }
}
