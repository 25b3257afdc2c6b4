// SPDX-License-Identifier: MIT

internal import Naming

/// The books that episodes name, in order of arrival.
///
/// Two references are one book when their titles fold alike and no author speaks against it: one
/// names none, or they share one.
struct BookCollector {
  private(set) var books: [Book] = []
  private var numbersByTitle: [String: [UInt32]] = [:]
  private var slugs: Set<String> = []
  private var numbersOfBase: [EntityID: UInt32] = [:]

  mutating func number(of reference: BookReference) -> UInt32 {
    let title = Slug.make(reference.title)
    for number in numbersByTitle[title] ?? []
    where Self.isOne(books[Int(number)].authors, reference.authors) {
      if books[Int(number)].authors.isEmpty { books[Int(number)].authors = reference.authors }
      return number
    }
    return append(
      Book(slug: freeSlug(title), title: reference.title, authors: reference.authors),
      title: title)
  }

  /// The books of the base that the delta has now.
  var taken: some Sequence<EntityID> { numbersOfBase.keys }

  func number(ofBase id: EntityID) -> UInt32? { numbersOfBase[id] }

  /// Takes over a book of the base.
  mutating func take(_ book: Book, ofBase id: EntityID) {
    guard numbersOfBase[id] == nil else { return }
    numbersOfBase[id] = append(book, title: Slug.make(book.title))
    slugs.insert(book.slug)
  }

  private mutating func append(_ book: Book, title: String) -> UInt32 {
    let number = UInt32(books.count)
    numbersByTitle[title, default: []].append(number)
    books.append(book)
    return number
  }

  private mutating func freeSlug(_ title: String) -> String {
    var slug = title
    var number = 2
    while !slugs.insert(slug).inserted {
      slug = "\(title)-\(number)"
      number += 1
    }
    return slug
  }

  private static func isOne(_ left: [String], _ right: [String]) -> Bool {
    if left.isEmpty || right.isEmpty { return true }
    return !Set(left.map { Slug.make($0) }).isDisjoint(with: right.map { Slug.make($0) })
  }
}
