// SPDX-License-Identifier: MIT

/// Which lists of show notes are lists of links, and what a list is introduced by.
struct LinkLists {
  private let lines: [BodyLine]
  /// By line: an item of a list that is next to all links.
  private let held: [Bool]

  init(_ lines: [BodyLine]) {
    self.lines = lines
    var held = Array(repeating: false, count: lines.count)
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, Self.isInList(lines[end].kind) { end += 1 }
      if Self.isLinks(lines[start..<end]) {
        for index in start..<end { held[index] = lines[index].hasLink }
      }
      start = max(end, start + 1)
    }
    self.held = held
  }

  /// Whether a line is an item of a list of links: it is kept as a link, and in no text.
  func holds(_ index: Int) -> Bool { held[index] }

  /// Whether a line under a heading of links is one.
  func isReference(_ line: BodyLine) -> Bool {
    line.hasLink && (line.isLink || line.isItem || line.text.utf8.count <= 400)
  }

  /// Whether a line under the heading of sponsors is theirs.
  func isPromotion(_ line: BodyLine) -> Bool {
    line.hasLink || Self.isInList(line.kind)
  }

  /// Whether a short line ends in a colon over a list: without the list it says nothing.
  func isIntroduction(_ index: Int) -> Bool {
    guard lines[index].kind != .page, !lines[index].isItem, index + 1 < lines.count,
      lines[index].text.utf8.count <= 160, lines[index + 1].isItem
    else { return false }
    return Self.endsInColon(lines[index].text)
  }

  /// Whether a list follows a heading, or at least two lines that are no prose.
  func beginsList(after index: Int) -> Bool {
    guard let next = lines[(index + 1)...].first else { return false }
    if next.isItem { return true }
    let block = lines[(index + 1)...].dropFirst().prefix(100).prefix { $0.kind == .lineBreak }
    let isProse = ([next] + block).contains { $0.text.utf8.count > 300 }
    return (next.kind == .paragraph || next.kind == .lineBreak) && !block.isEmpty && !isProse
  }

  private static func endsInColon(_ text: String) -> Bool {
    guard let last = text.utf8.last else { return false }
    return last == UInt8(ascii: "*") ? text.hasSuffix(":**") : Heading.endsInColon(text)
  }

  private static func isInList(_ kind: BodyLine.Kind) -> Bool {
    switch kind {
    case .item, .itemBreak: true
    default: false
    }
  }

  private static func isLinks(_ list: ArraySlice<BodyLine>) -> Bool {
    let links = list.count { $0.isLink }
    return links > 0 && links * 5 >= list.count * 4
  }
}
