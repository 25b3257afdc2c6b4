// SPDX-License-Identifier: MIT

/// Words of a page that are no content: buttons, headings of lists, store names.
enum Furniture {
  /// Whether a whole line is a button or a heading of the page.
  static func isFurniture(_ line: String) -> Bool {
    guard line.utf8.count <= 60 else { return false }
    if line.utf8.starts(with: "©".utf8) { return true }
    guard let first = LineKey.first(of: line, digits: true), firstWords.contains(first) else {
      return false
    }
    let keys = LineKey.beginnings(of: line, limit: 12, digits: true)
    guard let all = keys.last else { return false }
    return whole.contains(all) || keys.prefix(3).contains(where: beginnings.contains)
  }

  private static let whole = LineKeySet(wholeLines.map { LineKey($0) })
  private static let beginnings = LineKeySet(lineBeginnings.map { LineKey($0) })
  private static let firstWords = LineKeySet(
    (wholeLines + lineBeginnings).compactMap { LineKey.first(of: $0, digits: true) })

  private static let wholeLines = [
    "about", "all episodes", "apple podcasts", "back", "books", "download", "episodes", "follow",
    "google podcasts", "home", "latest episodes", "listen", "listen now", "load more", "menu",
    "mentioned books", "more", "more episodes", "newest first", "oldest first", "overcast",
    "play", "play all", "play episode", "play now", "pocket casts", "podcasts", "read more",
    "recent episodes", "reviews", "rss", "rss feed", "search", "see all", "see more", "share",
    "show more", "show notes", "skip to content", "sort", "sort by", "spotify", "subscribe",
    "subscribe now", "transcript", "transcripts", "view all", "youtube", "episode list", "save",
    "listen later", "add to queue",
  ]
  private static let lineBeginnings = [
    "copyright", "all rights reserved", "privacy policy", "terms of", "cookie", "subscribe on",
    "subscribe in", "listen on", "listen in", "follow us on", "available on", "sort by",
  ]
}
