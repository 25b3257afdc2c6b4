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

  /// How many episodes have something.
  private struct Count {
    var episodes = 0
    var last = -1

    mutating func add(_ episode: Int) {
      if last != episode { episodes += 1 }
      last = episode
    }
  }

  private var counts: [LineKey: Count] = [:]
  private let episodeCount: Int

  init(_ episodes: [[NotesLine]]) {
    episodeCount = episodes.count
    guard episodes.count >= Self.leastEpisodes else { return }
    counts.reserveCapacity(episodes.reduce(0) { $0 + $1.count } * 2)
    for episode in episodes.indices {
      for index in episodes[episode].indices { count(episodes[episode][index], under: episode) }
    }
  }

  /// Counts a line and the sentences at its end, each once under an episode.
  private mutating func count(_ line: NotesLine, under episode: Int) {
    guard let whole = line.key else { return }
    counts[whole, default: Count()].add(episode)
    guard line.sentences.count > 1 else { return }
    for sentence in line.sentences.suffix(Self.tail) {
      counts[sentence.key, default: Count()].add(episode)
    }
  }

  /// Marks the lines that are repeated, and cuts off sentences at the ends of others that are, or that
  /// are a hosting service's.
  ///
  /// Where nothing would remain the lines stay as they are.
  func mark(_ lines: inout [NotesLine]) {
    let marks = marks(lines)
    let remains = lines.indices.contains { !marks[$0] && !lines[$0].body.isHeading }
    guard remains else { return }
    for index in lines.indices {
      if marks[index] {
        lines[index].body.isRepeated = true
      } else if let head = withoutTail(lines[index]) {
        lines[index] = head
      }
    }
  }

  /// A short line is a repeated one only among others at the beginning or at the end.
  private func marks(_ lines: [NotesLine]) -> [Bool] {
    let repeated = lines.map(isRepeated)
    let leading = repeated.prefix { $0 }.count
    let trailing = repeated.count - repeated.reversed().prefix { $0 }.count
    return lines.indices.map { index in
      let isAtEnd = index < leading || index >= trailing
      return repeated[index] && (isAtEnd || lines[index].length >= Self.longLine)
    }
  }

  private func isRepeated(_ line: NotesLine) -> Bool {
    line.key.map { isHabit($0, length: line.length) } ?? false
  }

  private func isHabit(_ key: LineKey, length: Int) -> Bool {
    guard let count = counts[key]?.episodes else { return false }
    return count * 2 > episodeCount || (count >= Self.habit && length >= Self.longLine)
  }

  /// A line without the sentences at its end that recur, or that are a hosting service's; nil when it
  /// has none.
  private func withoutTail(_ line: NotesLine) -> NotesLine? {
    guard line.sentences.count > 1, line.body.kind != .verbatim else { return nil }
    let textLength = line.body.text.utf8.count
    var end = line.sentences.count
    while end > 1, line.sentences.count - end < Self.tail {
      let sentence = line.sentences[end - 1]
      let next = end < line.sentences.count ? line.sentences[end].start : textLength
      guard isTail(sentence, of: line, length: next - sentence.start) else { break }
      end -= 1
    }
    guard end < line.sentences.count, let head = line.cut(before: end), Self.isSentence(head) else {
      return nil
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
}
