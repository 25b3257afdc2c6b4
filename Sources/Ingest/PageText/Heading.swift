// SPDX-License-Identifier: MIT

/// A short line that says what the lines below it are.
enum Heading: Equatable {
  case takeaways
  case links
  case books
  case chapters
  case guests
  case hosts

  /// - Parameter beforeBullet: whether a list begins on the next line; then any short line that ends
  ///   in a colon is the heading of takeaways.
  init?(_ line: String, beforeBullet: Bool) {
    guard line.count <= 60 else { return nil }
    let hasColon = line.last == ":" || line.last == "："
    let plain = Self.plain(line)
    if let known = Self.exact[plain] {
      self = known
    } else if hasColon || beforeBullet, Self.beginnings.contains(where: plain.hasPrefix) {
      self = .takeaways
    } else if hasColon && beforeBullet {
      self = .takeaways
    } else {
      return nil
    }
    guard hasColon || beforeBullet else { return nil }
  }

  /// `Guest: Ada Example` is heading and content at once.
  static func labelled(_ line: String) -> (heading: Heading, content: String)? {
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }),
      let heading = exact[plain(String(line[..<colon]))], heading == .guests || heading == .hosts
    else { return nil }
    let content = line[line.index(after: colon)...].trimmed
    return content.isEmpty ? nil : (heading, content)
  }

  private static func plain(_ line: String) -> String {
    let words = line.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    return words.joined(separator: " ").split(separator: "’").joined(separator: "'")
  }

  private static let exact: [String: Heading] = [
    "links": .links, "resources": .links, "show notes": .links, "references": .links,
    "further reading": .links, "links mentioned": .links, "mentioned in this episode": .links,
    "links and resources": .links, "resources mentioned": .links, "follow us": .links,
    "books": .books, "book": .books, "mentioned books": .books, "books mentioned": .books,
    "recommended books": .books, "book recommendations": .books, "reading list": .books,
    "chapters": .chapters, "timestamps": .chapters, "timeline": .chapters, "time stamps": .chapters,
    "guest": .guests, "guests": .guests, "our guest": .guests, "our guests": .guests,
    "special guest": .guests, "special guests": .guests, "today's guest": .guests,
    "with guest": .guests, "gast": .guests, "gäste": .guests, "嘉宾": .guests, "ゲスト": .guests,
    "host": .hosts, "hosts": .hosts, "hosted by": .hosts, "your host": .hosts,
    "your hosts": .hosts, "主播": .hosts,
  ]
  private static let beginnings = [
    "why listen", "why you should listen", "key takeaways", "takeaways", "the takeaways",
    "main takeaways", "top takeaways", "key points", "main points", "key insights", "highlights",
    "in this episode", "what you'll learn", "what you will learn", "you'll learn", "you will learn",
    "topics", "we discuss", "we talk about", "we cover", "lessons", "key ideas",
  ]
}
