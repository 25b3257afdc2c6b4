// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Finds the books a text names by explicit words, and never guesses.
enum BookFinder {
  /// - Parameter guests: full names; *his own book* is theirs.
  static func books(in texts: [String], guests: [String]) -> [BookReference] {
    var books: [BookReference] = []
    for sentence in texts.filter(hasBook).flatMap({ Sentences.split($0) })
    where sentence.utf8.count < lengthLimit && hasBook(sentence) {
      let quoted = LinkQuotes.quoted(sentence)
      for book in inSentence(quoted, guests: guests) { merge(book, into: &books) }
    }
    return books
  }

  /// `T, by A`, `T by A`, `T (A)`, `T – A` or `T`, an address behind it or not, one or several with `;`
  /// between, of a list under a heading.
  static func listed(_ line: String) -> [BookReference] {
    guard line.utf8.count < lengthLimit else { return [] }
    return line.split(separator: ";").compactMap {
      BookItem.read(withoutAddress($0), needsAuthor: false)
    }
  }

  private static func withoutAddress(_ item: Substring) -> String {
    guard let first = LinkFinder.links(in: item).first else { return item.trimmed }
    var rest = item[..<first.range.lowerBound]
    while let last = rest.last, " :-–—|(<".contains(last) { rest.removeLast() }
    return rest.trimmed
  }

  /// Bytes; a text without full stops, however long, must not take long.
  private static let lengthLimit = 10_000

  /// Whether a text has the letters of *book* in any case; most have not, and are not looked into.
  static func hasBook(_ text: String) -> Bool {
    let bytes = text.utf8.span
    // The rarest of its letters.
    for letter in [UInt8(ascii: "k"), UInt8(ascii: "K")] {
      var start = 0
      while let found = ByteSearch.first(letter, in: bytes, from: start, to: bytes.count) {
        if isBook(at: found - 3, in: bytes) { return true }
        start = found + 1
      }
    }
    return false
  }

  /// Whether a *k* ends the word.
  private static func isBook(at start: Int, in bytes: Span<UInt8>) -> Bool {
    guard start >= 0, start + 4 <= bytes.count else { return false }
    return bytes[start] | 0x20 == UInt8(ascii: "b") && bytes[start + 1] | 0x20 == UInt8(ascii: "o")
      && bytes[start + 2] | 0x20 == UInt8(ascii: "o")
  }

  private static func inSentence(_ sentence: String, guests: [String]) -> [BookReference] {
    let prose = Prose(sentence)
    return prose.tokens.indices.flatMap { index -> [BookReference] in
      switch prose.lowered(prose.tokens[index]) {
      case "books": list(after: index, in: prose)
      case "book": single(after: index, in: prose, guests: guests).map { [$0] } ?? []
      default: []
      }
    }
  }

  /// `books …: T, by A; U by B`: everything behind the colon.
  private static func list(after index: Int, in prose: Prose) -> [BookReference] {
    let rest = prose.text(from: prose.tokens[index].bytes.upperBound)
    guard let colon = rest.firstIndex(of: ":") else { return [] }
    return rest[rest.index(after: colon)...].split(separator: ";")
      .compactMap { BookItem.read($0.trimmed, needsAuthor: true) }
  }

  /// `the book T`, `his own book, T`, `book “T” by A`.
  private static func single(
    after index: Int, in prose: Prose, guests: [String]
  ) -> BookReference? {
    guard let (title, end) = BookTitle.title(after: index, in: prose) else { return nil }
    if let author = BookTitle.author(at: end, in: prose) {
      return BookReference(title: title, authors: [author])
    }
    let author = BookAuthor.author(ofBookAt: index, in: prose, guests: guests)
    return BookReference(title: title, authors: author.map { [$0] } ?? [])
  }

  private static func merge(_ book: BookReference, into books: inout [BookReference]) {
    let slug = Slug.make(book.title)
    guard let known = books.firstIndex(where: { Slug.make($0.title) == slug }) else {
      books.append(book)
      return
    }
    if books[known].authors.isEmpty { books[known].authors = book.authors }
  }
}
