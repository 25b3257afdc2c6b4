// SPDX-License-Identifier: MIT

/// What the bytes that an address gave are, before they become its copy.
package enum FetchedBody: Equatable, Sendable {
  case sound
  /// The end is missing; what is to be said of it, behind its name.
  case cutOff(String)
  /// No source, such as a page to log in; what is to be said of it, behind its name.
  case foreign(String)

  private static let headLength = 256 << 10
  private static let tailLength = 4096

  /// Reads the beginning and the end of a file.
  package init(path: String) {
    guard let file = try? SourceFile(path: path), let head = try? file.read(upTo: Self.headLength)
    else {
      self = .foreign("cannot be read")
      return
    }
    switch SourceKind.sniff(head, isWhole: head.count < Self.headLength) {
    case .feed, .opml: self = Self.hasEnd(path) ? .sound : .cutOff("ends in the middle")
    case .pageText, .jsonLines: self = .sound
    default: self = .foreign(Self.description(head))
    }
  }

  private static func hasEnd(_ path: String) -> Bool {
    guard let file = try? SourceFile(path: path),
      let tail = try? file.readLast(upTo: tailLength)
    else { return false }
    let text = String(decoding: ascii(tail), as: UTF8.self).lowercased()
    return ["</rss", "</feed", "</rdf", ":rdf>", "</opml"].contains { text.contains($0) }
  }

  private static func description(_ head: [UInt8]) -> String {
    if head.isEmpty { return "is empty" }
    let text = String(decoding: ascii(head), as: UTF8.self)
    guard text.lowercased().contains("<html") || text.lowercased().contains("<!doctype html") else {
      return "is neither a feed nor a list of feeds"
    }
    return "is a web page, not a feed"
      + (FeedLink.find(in: text).map { "; the page names \($0) as its feed" } ?? "")
  }

  /// Without the zero bytes that UTF-16 has.
  private static func ascii(_ bytes: [UInt8]) -> [UInt8] {
    bytes.filter { $0 > 0 && $0 < 0x80 }
  }
}
