// SPDX-License-Identifier: MIT

internal import Naming

/// Whose book it is when the words before it tell: `X, author of the book …`, `her own book, …`.
enum BookAuthor {
  static func author(ofBookAt book: Int, in prose: Prose, guests: [String]) -> String? {
    let before = prose.tokens[..<book]
    let isAuthor = before.suffix(4).contains { authorWords.contains(prose.lowered($0)) }
    let isOwn = before.suffix(3).contains { possessives.contains(prose.lowered($0)) }
    if isAuthor || isOwn {
      return nearestName(before: book, in: prose) ?? nearestGuest(before: book, in: prose, guests)
        ?? (isOwn && guests.count == 1 ? guests[0] : nil)
    }
    return owner(before: book, in: prose)
  }

  /// As in `Ada Example's book …`.
  private static func owner(before book: Int, in prose: Prose) -> String? {
    guard book > 1, prose.tokens[book - 1].shape.contains(.possessive) else { return nil }
    return nearestName(before: book, in: prose, endingAt: book)
  }

  private static func nearestName(
    before book: Int, in prose: Prose, endingAt end: Int? = nil
  ) -> String? {
    for index in (0..<book).reversed() {
      guard let name = NameShape.name(at: index, in: prose), name.upperBound <= book,
        end == nil || name.upperBound == end,
        index == 0 || NameShape.name(at: index - 1, in: prose)?.upperBound != name.upperBound
      else { continue }
      return NameShape.written(name, in: prose)
    }
    return nil
  }

  /// A guest whose first or last name stands before the book: *Pat has also written his own book*.
  private static func nearestGuest(
    before book: Int, in prose: Prose, _ guests: [String]
  ) -> String? {
    for token in prose.tokens[..<book].reversed() {
      let part = Slug.make(prose.text(of: token))
      if let guest = guests.first(where: { Slug.parts($0).contains(part) }) { return guest }
    }
    return nil
  }

  private static let authorWords: Set<String> = [
    "author", "authored", "wrote", "written", "writer",
  ]
  private static let possessives: Set<String> = ["his", "her", "their", "own", "new"]
}
