// SPDX-License-Identifier: MIT

/// A short line that says what the lines below it are.
enum Heading: Equatable {
  case takeaways
  case links
  case books
  case chapters
  case guests
  case hosts
  /// Of those who pay for the show.
  case sponsors
  /// Of every word that is said.
  case transcript

  /// Whether times below it are chapters.
  var holdsChapters: Bool {
    switch self {
    case .chapters, .takeaways, .links: true
    case .books, .guests, .hosts, .sponsors, .transcript: false
    }
  }

  /// Bytes; a longer line is none.
  private static let limit = 160

  /// - Parameters:
  ///   - isMarked: whether the source says that the line is a heading; it needs no colon then.
  ///   - beforeBullet: whether a list begins on the next line.
  ///   - namesAnyList: whether any short line that ends in a colon above a list is the heading of
  ///     takeaways, as on a copied page.
  init?(_ line: String, isMarked: Bool = false, beforeBullet: Bool, namesAnyList: Bool) {
    guard line.utf8.count <= Self.limit else { return nil }
    let hasColon = Self.endsInColon(line)
    guard hasColon || beforeBullet || isMarked, line.utf8.count <= 60 || line.count <= 60 else {
      return nil
    }
    let namesList = hasColon && beforeBullet && namesAnyList
    guard namesList || HeadingWords.mayBegin(line) else { return nil }
    let words = LineKey.beginnings(of: line, limit: 7, digits: false)
    if let key = words.last, let known = HeadingWords.exact[key] {
      self = known
    } else if words.contains(where: HeadingWords.takeaways.contains) {
      self = .takeaways
    } else if words.contains(where: HeadingWords.sponsors.contains) {
      self = .sponsors
    } else if namesList {
      self = .takeaways
    } else {
      return nil
    }
  }

  /// `Guest: Ada Example` is heading and content at once.
  static func labelled(_ line: String) -> (heading: Heading, content: String)? {
    guard mayBeLabelled(line), let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }),
      let key = LineKey.beginnings(of: String(line[..<colon]), limit: 7, digits: false).last,
      let heading = HeadingWords.exact[key], heading == .guests || heading == .hosts
    else { return nil }
    let content = line[line.index(after: colon)...].trimmed
    return content.isEmpty ? nil : (heading, content)
  }

  /// Whether a line ends in a colon, an ASCII or a full-width one.
  static func endsInColon(_ line: String) -> Bool {
    line.utf8.last == UInt8(ascii: ":") || line.utf8.suffix(3).elementsEqual("：".utf8)
  }

  /// Whether a line, of Markdown or plain, begins with a word of a label and has a colon, an ASCII or
  /// a full-width one.
  static func mayBeLabelled(_ line: String) -> Bool {
    guard HeadingWords.mayBegin(line) else { return false }
    return line.utf8.contains { $0 == UInt8(ascii: ":") || $0 == 0xEF }
  }
}
