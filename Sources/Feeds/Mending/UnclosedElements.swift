// SPDX-License-Identifier: MIT

/// Which elements of a feed end where another begins, when their end tags were forgotten.
enum UnclosedElements {
  /// An episode never holds another one.
  static func isEpisode(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count == 4 || name.count == 5 else { return false }
    return name.elementsEqual("item".utf8) || name.elementsEqual("entry".utf8)
  }

  /// Whether `open`, a field of plain text, ends where the element `next` begins.
  static func ends(_ open: ArraySlice<UInt8>, before next: ArraySlice<UInt8>) -> Bool {
    guard plainFields.contains(text(open)) else { return false }
    let next = text(next)
    return plainFields.contains(next) || otherFields.contains(next) || next.contains(":")
  }

  private static func text(_ name: ArraySlice<UInt8>) -> String {
    String(decoding: name.map { ASCII.lowercased($0) }, as: UTF8.self)
  }

  private static let plainFields: Set<String> = [
    "title", "link", "guid", "pubdate", "language", "copyright", "generator", "lastbuilddate",
    "managingeditor", "webmaster", "comments", "itunes:title", "itunes:author", "itunes:duration",
    "itunes:season", "itunes:episode", "itunes:episodetype", "itunes:explicit", "itunes:keywords",
    "dc:date", "dc:creator", "id", "published", "updated",
  ]

  private static let otherFields: Set<String> = [
    "description", "enclosure", "item", "entry", "author", "category", "image", "summary",
    "content",
  ]
}
