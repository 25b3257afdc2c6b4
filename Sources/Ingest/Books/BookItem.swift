// SPDX-License-Identifier: MIT

internal import Catalog

/// One item of a list of books: `T, by A`, `and T by A and B`, `T (A)`.
enum BookItem {
  /// - Parameter needsAuthor: whether an item without author is none; so in running text.
  static func read(_ item: String, needsAuthor: Bool) -> BookReference? {
    let item = withoutAnd(item)
    guard let by = lastBy(item) else {
      if !needsAuthor, let book = withTrailingAuthor(item) { return book }
      let isTitle = item.first?.isUppercase == true && item.count <= 150 && !item.contains("http")
      return needsAuthor || !isTitle ? nil : BookReference(title: unquoted(item), authors: [])
    }
    let title = unquoted(item[..<by.lowerBound].trimmed)
    let prose = Prose(item[by.upperBound...])
    let authors = NameList.ranges(at: 0, in: prose).map { NameShape.written($0, in: prose) }
    guard !authors.isEmpty, let first = title.first, first.isUppercase || first.isNumber else {
      return nil
    }
    return BookReference(title: title, authors: authors)
  }

  /// `T (A)`, `T – A`, where A is the name of a person and nothing else.
  private static func withTrailingAuthor(_ item: String) -> BookReference? {
    let dashes = [" – ", " — ", " - ", " ("]
    guard let dash = dashes.compactMap({ lastRange(of: $0, in: item) }).first else { return nil }
    let author = item[dash.upperBound...].drop { $0 == "(" }.prefix { $0 != ")" }.trimmed
    let title = unquoted(item[..<dash.lowerBound].trimmed)
    guard NameShape.isPersonName(author), let first = title.first,
      first.isUppercase || first.isNumber || !first.isASCII
    else { return nil }
    return BookReference(title: title, authors: [author])
  }

  private static func withoutAnd(_ item: String) -> String {
    item.hasPrefix("and ") ? item.dropFirst(4).trimmed : item
  }

  private static func lastBy(_ item: String) -> Range<String.Index>? {
    lastRange(of: " by ", in: item)
  }

  private static func lastRange(of text: String, in item: String) -> Range<String.Index>? {
    let (bytes, wanted) = (Array(item.utf8), Array(text.utf8))
    guard bytes.count >= wanted.count else { return nil }
    for start in (0...(bytes.count - wanted.count)).reversed()
    where bytes[start] == wanted[0] && bytes[start...].starts(with: wanted) {
      let index = item.utf8.index(item.startIndex, offsetBy: start)
      return index..<item.utf8.index(index, offsetBy: wanted.count)
    }
    return nil
  }

  private static func unquoted(_ title: String) -> String {
    let marks: Set<Character> = ["“", "”", "\"", "*", "_", ",", " ", "«", "»"]
    var rest = title[...]
    while let first = rest.first, marks.contains(first) { rest.removeFirst() }
    while let last = rest.last, marks.contains(last) || last == "." { rest.removeLast() }
    return String(rest)
  }
}
