// SPDX-License-Identifier: MIT

/// The page of a podcast that does not exist, with any number of episodes, newest first.
struct SyntheticPage {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private(set) var text: [UInt8] = []
  private(set) var episodes: [InventedEpisode] = []
  private var words = InventedWords(seed: 2019)
  private var line = 0

  init(episodes count: Int) {
    add(["The Invented Hour", "Nobody", "A show of words that mean nothing.", "Episodes", ""])
    var guests: [String] = []
    for _ in 0..<max(1, count * 2 / 3) { guests.append("\(words.name()) \(words.name())") }
    var titles: Set<String> = []
    while episodes.count < count {
      let guest = guests[words.number(below: guests.count)]
      let title = "\(guest) on \(words.name()) \(words.name()) and \(words.name())"
      guard titles.insert(title).inserted else { continue }
      addEpisode(title, guest, of: count)
    }
  }

  private mutating func addEpisode(_ title: String, _ guest: String, of count: Int) {
    let number = episodes.count
    episodes.append(InventedEpisode(title: title, guest: guest, titleLine: line + 1))
    var lines = ["\(date(number, of: count)) • \(20 + words.number(below: 40))min", title]
    lines.append("\(guest) talks about \(words.word()). \(words.sentence(words: 40))")
    for _ in 0..<3 { lines.append("- \(words.sentence(words: 24))") }
    lines.append("Check the landing page: https://invented.example/hour/\(number)")
    add(lines + [""])
  }

  private mutating func add(_ lines: [String]) {
    for line in lines {
      text += line.utf8
      text.append(UInt8(ascii: "\n"))
    }
    line += lines.count
  }

  /// Backwards from the end of 2019 through months of 28 days, some years at most.
  private func date(_ number: Int, of count: Int) -> String {
    let day = number / (1 + count / 5000)
    let month = 11 - day / 28 % 12
    return "\(Self.months[month]) \(28 - day % 28), \(2019 - day / (28 * 12))"
  }
}
