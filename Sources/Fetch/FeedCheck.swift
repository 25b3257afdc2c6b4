// SPDX-License-Identifier: MIT

internal import Ingest

/// Tells by a look at both ends whether fetched bytes are what a podcast's address should give.
///
/// Cost: a few hundred kilobytes are read, however long the file is.
package enum FeedCheck {
  private static let headLength = 256 << 10
  /// Caches and statistics leave comments behind the last tag.
  private static let tailLength = 16 << 10

  /// Feeds and OPML lists, whose root must be closed; the text of a page, JSON Lines.
  package static func feed(path: String) -> BodyVerdict {
    guard let (head, tail) = ends(path) else { return .foreign("cannot be read again") }
    switch SourceKind.sniff(head, isWhole: head.count < headLength) {
    case .pageText: return .sound
    // Errors are written as JSON too.
    case .jsonLines where ascii(head).contains("\"title\""): return .sound
    case .feed, .opml:
      return isClosed(tail) ? .sound : .damaged("is cut off: its last tag is missing")
    default: return .foreign(description(head))
    }
  }

  /// Chapters (`podcast:chapters`): a JSON object.
  package static func chapters(path: String) -> BodyVerdict {
    guard let (head, tail) = ends(path) else { return .foreign("cannot be read again") }
    guard ascii(head).first(where: { !$0.isWhitespace }) == "{" else {
      return .foreign("gives no chapters: " + description(head))
    }
    let isWhole = ascii(tail).last { !$0.isWhitespace } == "}"
    return isWhole ? .sound : .damaged("is cut off: its last brace is missing")
  }

  /// What something is that is no feed, and what to do.
  private static func description(_ head: [UInt8]) -> String {
    let text = ascii(head)
    guard text.contains("<html") || text.contains("<!doctype html") else {
      return "gives no feed but something else; look at it in a browser"
    }
    if let feed = FeedLink.find(in: String(decoding: head, as: UTF8.self)) {
      return "gives a web page and no feed; the page says that its feed is \(feed)"
    }
    return text.contains("type=\"password\"")
      ? "gives a page to log in and no feed; look for the address of your own feed there"
      : "gives a web page and no feed; look for the feed's address on it"
  }

  private static func isClosed(_ tail: [UInt8]) -> Bool {
    let text = ascii(tail)
    return ["rss", "feed", "rdf", "opml"].contains {
      text.contains("</" + $0) || text.contains(":" + $0 + ">")
    }
  }

  private static func ends(_ path: String) -> (head: [UInt8], tail: [UInt8])? {
    guard let file = try? SourceFile(path: path), let head = try? file.read(upTo: headLength),
      let tail = try? file.readLast(upTo: tailLength)
    else { return nil }
    return (head, tail)
  }

  /// Also of UTF-16, whose zero bytes are left out.
  private static func ascii(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.filter { $0 > 0 && $0 < 0x80 }, as: UTF8.self).lowercased()
  }
}
