// SPDX-License-Identifier: MIT

import TestSupport

/// A feed whose publisher is never at rest; the number of an item says which episode it really is.
struct ChangingFeed {
  struct Item {
    var number: Int
    var title: String
    /// Days since the first of January 2024.
    var day: Int
    var guid: String?
    var enclosure: String?
  }

  private(set) var items: [Item] = []
  private var dropped: [Item] = []
  private var nextNumber = 1
  private let hasGuids: Bool
  private let hasEnclosures: Bool
  private static let titles = ["Tar", "Ropes", "Oars and Tides", "Questions", "Knots", "The Keel"]

  init(hasGuids: Bool, hasEnclosures: Bool) {
    self.hasGuids = hasGuids
    self.hasEnclosures = hasEnclosures
  }

  /// Something new, titles that come back included.
  mutating func publish(_ random: inout SeededGenerator) {
    let title = Self.titles[Int.random(in: 0..<Self.titles.count, using: &random)]
    items.insert(
      Item(
        number: nextNumber, title: "\(title) \(nextNumber / 4)", day: nextNumber * 7,
        guid: hasGuids ? "guid-\(nextNumber)" : nil,
        enclosure: hasEnclosures ? "https://t.example/\(nextNumber).mp3" : nil), at: 0)
    nextNumber += 1
  }

  /// What a publisher does between two refreshes, one thing to an episode.
  mutating func change(_ random: inout SeededGenerator) {
    for index in items.indices.reversed() {
      switch Int.random(in: 0..<8, using: &random) {
      case 0: dropped.append(items.remove(at: index))
      case 1: items[index].title += ", Mended"
      case 2: items[index].day += 1
      case 3 where hasGuids: items[index].guid = "new-\(random.next())"
      default: break
      }
    }
    if let back = dropped.popLast(), Bool.random(using: &random) { items.append(back) }
    publish(&random)
    items.shuffle(using: &random)
  }

  var xml: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
    <channel><title>The Harbour Tapes</title>
    \(items.map(Self.xml).joined(separator: "\n"))
    </channel></rss>

    """
  }

  private static func xml(_ item: Item) -> String {
    let (month, day) = (item.day / 28 % 12 + 1, item.day % 28 + 1)
    let padded = [month, day].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: "-")
    let date = "\(2024 + item.day / 336)-" + padded
    let guid = item.guid.map { "<guid isPermaLink=\"false\">\($0)</guid>" } ?? ""
    let enclosure = item.enclosure.map { "<enclosure url=\"\($0)\" type=\"audio/mpeg\"/>" } ?? ""
    return """
      <item><title>\(item.title)</title><pubDate>\(date)T06:00:00Z</pubDate>
      <itunes:episode>\(item.number)</itunes:episode>\(guid)\(enclosure)</item>
      """
  }
}
