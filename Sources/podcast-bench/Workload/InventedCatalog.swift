// SPDX-License-Identifier: MIT

/// A catalog of podcasts that do not exist, of any number of episodes, newest first.
///
/// Two thirds as many people as episodes; most are guests once, some many times. Written feed by
/// feed, so that a million episodes need no room.
struct InventedCatalog {
  private static let episodesPerShow = 500

  private(set) var episodes: [InventedEpisode] = []
  /// Bytes of all text that an index has to keep.
  private(set) var textBytes = 0
  private var words = InventedWords(seed: 2019)
  private var guests: [String] = []
  private let count: Int

  /// - Parameter write: takes the number and the bytes of each feed.
  init(
    episodes count: Int, write: (Int, [UInt8]) throws(BenchError) -> Void
  ) throws(BenchError) {
    self.count = count
    for _ in 0..<max(1, count * 2 / 3) { guests.append("\(words.name()) \(words.name())") }
    episodes.reserveCapacity(count)
    var taken: Set<String> = []
    taken.reserveCapacity(count)
    var feed = InventedFeed(show: 0)
    while episodes.count < count {
      let episode = next()
      guard taken.insert(episode.title).inserted else { continue }
      if episode.show != feed.show {
        try write(feed.show, feed.bytes)
        feed = InventedFeed(show: episode.show)
      }
      episodes.append(episode)
      let notes = [summary(of: episode)] + (0..<3).map { _ in words.sentence(words: 24) }
      textBytes += ([episode.slug, episode.title, episode.guest, episode.link] + notes)
        .reduce(0) { $0 + $1.utf8.count }
      feed.add(
        episode, published: date(episode.number), seconds: 1200 + words.number(below: 2400),
        notes: notes)
    }
    try write(feed.show, feed.bytes)
  }

  private mutating func next() -> InventedEpisode {
    // The smaller of two numbers: the first guests have many episodes.
    let place = min(words.number(below: guests.count), words.number(below: guests.count))
    let guest = guests[place]
    return InventedEpisode(
      title: "\(guest) on \(words.name()) \(words.name()) and \(words.name())", guest: guest,
      number: episodes.count, show: episodes.count / Self.episodesPerShow)
  }

  private mutating func summary(of episode: InventedEpisode) -> String {
    "\(episode.guest) talks about \(words.word()). \(words.sentence(words: 40))"
  }

  /// Backwards from the end of 2019 over ten years of twelve months of 28 days (RFC 822).
  private func date(_ number: Int) -> String {
    let day = number * 3360 / count
    let month = Self.months[11 - day / 28 % 12]
    return "\(28 - day % 28) \(month) \(2019 - day / 336) 06:00:00 GMT"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
