// SPDX-License-Identifier: MIT

/// A workspace of many notes, each with mentions on lines of its own.
struct Vault {
  private static let linesPerNote = 20

  /// How many notes there are.
  let count: Int
  /// How often the notes mention each of the episodes that they are about, by their slugs.
  private(set) var mentions: [String: Int] = [:]

  /// - Parameter write: takes the name and the text of each note.
  init(
    notes count: Int, about episodes: [InventedEpisode],
    write: (String, [UInt8]) throws(BenchError) -> Void
  ) throws(BenchError) {
    self.count = count
    var words = InventedWords(seed: 7)
    for number in 0..<count {
      var text = "# \(words.name())\n\n"
      for line in 0..<Self.linesPerNote {
        text += words.sentence(words: 24)
        if line % 5 == 0 {
          let episode = episodes[words.number(below: episodes.count)]
          text += " See [[\(episode.slug)]]."
          mentions[episode.slug, default: 0] += 1
        }
        text += "\n\n"
      }
      try write(Self.name(number), Array(text.utf8))
    }
  }

  static func name(_ number: Int) -> String { "note-\(number).md" }
}
