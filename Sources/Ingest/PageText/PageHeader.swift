// SPDX-License-Identifier: MIT

internal import Catalog

/// The lines above the first episode: what the show is called, whose it is, what it is about.
enum PageHeader {
  /// - Parameter fallbackTitle: the title of a show whose page has no header.
  static func show(_ lines: [PageLine], fallbackTitle: String) -> Show {
    var content = lines.map(\.text).filter { !$0.isEmpty && !Furniture.isFurniture($0) }[...]
    guard let title = content.popFirst() else { return Show(slug: "", title: fallbackTitle) }
    var show = Show(slug: "", title: String(title.drop { $0 == "#" || $0 == " " }))
    if let author = content.first, isAuthor(author) {
      show.author = withoutBy(author)
      content.removeFirst()
    }
    show.description = content.filter { !isSubscription($0) }.joined(separator: "\n\n")
    return show
  }

  /// A short line that is no sentence, nor an address.
  private static func isAuthor(_ line: String) -> Bool {
    let isSentence = line.last.map { ".!?:".contains($0) } ?? false
    return line.count <= 60 && !isSentence && !isSubscription(line)
  }

  private static func withoutBy(_ line: String) -> String {
    for word in ["by ", "hosted by ", "presented by "] where line.lowercased().hasPrefix(word) {
      return line.dropFirst(word.count).trimmed
    }
    return line
  }

  private static func isSubscription(_ line: String) -> Bool {
    let isShort = line.count <= 80
    let word = line.lowercased().prefix { $0.isLetter }
    return isShort
      && (["subscribe", "follow"].contains(word) || !LinkFinder.links(in: line).isEmpty)
  }
}
