// SPDX-License-Identifier: MIT

internal import JSON

/// A catalog of podcasts that do not exist, of any number of episodes, newest first.
///
/// Two thirds as many people as episodes; most are guests once, some many times. Written as JSON
/// Lines, piece by piece, so that a million episodes need no room.
struct InventedCatalog {
  private static let episodesPerShow = 500

  private(set) var episodes: [InventedEpisode] = []
  /// Bytes of all text that an index has to keep.
  private(set) var textBytes = 0
  private var words = InventedWords(seed: 2019)
  private var guests: [String] = []
  private let count: Int

  /// - Parameter write: takes the lines, some at a time.
  init(episodes count: Int, write: ([UInt8]) throws(BenchError) -> Void) throws(BenchError) {
    self.count = count
    for _ in 0..<max(1, count * 2 / 3) { guests.append("\(words.name()) \(words.name())") }
    episodes.reserveCapacity(count)
    var taken: Set<String> = []
    taken.reserveCapacity(count)
    var writer = JSONWriter()
    var chunk: [UInt8] = []
    while episodes.count < count {
      let episode = next()
      guard taken.insert(episode.title).inserted else { continue }
      episodes.append(episode)
      writer.reset()
      writeLine(episode, to: &writer)
      chunk += writer.bytes
      chunk.append(UInt8(ascii: "\n"))
      if chunk.count > 1 << 20 {
        try write(chunk)
        chunk.removeAll(keepingCapacity: true)
      }
    }
    try write(chunk)
  }

  private mutating func next() -> InventedEpisode {
    // The smaller of two numbers: the first guests have many episodes.
    let place = min(words.number(below: guests.count), words.number(below: guests.count))
    let guest = guests[place]
    return InventedEpisode(
      title: "\(guest) on \(words.name()) \(words.name()) and \(words.name())", guest: guest,
      number: episodes.count, show: episodes.count / Self.episodesPerShow)
  }

  private mutating func writeLine(_ episode: InventedEpisode, to writer: inout JSONWriter) {
    let summary = "\(episode.guest) talks about \(words.word()). \(words.sentence(words: 40))"
    let takeaways = (0..<3).map { _ in words.sentence(words: 24) }
    let link = "https://invented.example/\(episode.show)/\(episode.number)"
    let texts = [episode.slug, episode.title, episode.guest, summary, link] + takeaways
    textBytes += texts.reduce(0) { $0 + $1.utf8.count }
    writer.object {
      $0.field("show", "invented-\(episode.show)")
      $0.field("show_title", "The Invented Hour \(episode.show)")
      $0.field("slug", episode.slug)
      $0.field("title", episode.title)
      $0.field("published", date(episode.number))
      $0.field("duration_seconds", 1200 + words.number(below: 2400))
      $0.field("guests", [episode.guest])
      $0.field("hosts", [] as [String])
      $0.field("books") { $0.array { _ in } }
      $0.field("summary", summary)
      $0.field("takeaways", takeaways)
      $0.field("link", link)
    }
  }

  /// Backwards from the end of 2019 over ten years of twelve months of 28 days.
  private func date(_ number: Int) -> String {
    let day = number * 3360 / count
    let month = 12 - day / 28 % 12
    return "\(2019 - day / 336)-\(Self.padded(month))-\(Self.padded(28 - day % 28))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
