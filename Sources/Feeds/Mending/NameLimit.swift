// SPDX-License-Identifier: MIT

/// Bounds how many different names a document may use, for the parser keeps every name it has seen and
/// takes longer with each: a million of them would take minutes.
struct NameLimit {
  /// No feed, whatever vocabularies it is written in, has a tenth of it.
  static let limit = 4096

  private var seen: Set<UInt64> = []
  /// What was asked for last, by the first bits.
  private var recent = [UInt64](repeating: 0, count: 256)
  /// Nobody can know it, and so make up names that are taken for one.
  private let key = UInt64.random(in: .min ... .max) | 1

  init() {
    for name in Self.common { _ = admits(Array(name.utf8)[...]) }
  }

  /// Whether there are as many names as there may be.
  var isReached: Bool { seen.count >= Self.limit }

  /// Takes a name; false when it is a new one and there are too many.
  mutating func admits(_ name: ArraySlice<UInt8>) -> Bool {
    let hash = hash(name)
    let slot = Int(hash >> 56)
    if recent[slot] == hash { return true }
    guard seen.contains(hash) || !isReached else { return false }
    seen.insert(hash)
    recent[slot] = hash
    return true
  }

  /// Whether a name was taken.
  func knows(_ name: ArraySlice<UInt8>) -> Bool { seen.contains(hash(name)) }

  private func hash(_ name: ArraySlice<UInt8>) -> UInt64 {
    var hash = key
    for byte in name { hash = (hash &+ UInt64(byte) &+ 1) &* key }
    return hash ^ (hash >> 29)
  }

  /// What is read of nearly every feed and list, and so is never left out.
  private static let common = [
    "rss", "channel", "item", "title", "link", "guid", "isPermaLink", "pubDate", "description",
    "enclosure", "url", "type", "length", "content:encoded", "itunes:title", "itunes:author",
    "itunes:summary", "itunes:subtitle", "itunes:duration", "itunes:season", "itunes:episode",
    "podcast:person", "role", "group", "podcast:transcript", "podcast:chapters", "podcast:guid",
    "feed", "entry", "id", "summary", "content", "published", "updated", "author", "name",
    "atom:link", "rel", "href", "psc:chapters", "psc:chapter", "start", "opml", "body", "outline",
    "text", "xmlUrl", "htmlUrl",
  ]
}
