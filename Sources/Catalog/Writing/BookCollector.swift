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

  mutating func number(of reference: BookReference) -> UInt32 {
    let title = Slug.make(reference.title)
    for number in numbersByTitle[title] ?? []
    where Self.isOne(books[Int(number)].authors, reference.authors) {
      if books[Int(number)].authors.isEmpty { books[Int(number)].authors = reference.authors }
      return number
    }
    let number = UInt32(books.count)
    numbersByTitle[title, default: []].append(number)
    books.append(
      Book(slug: freeSlug(title), title: reference.title, authors: reference.authors))
    return number
  }

  /// Most episodes first, then the newest, then by slug.
  func ranking(_ episodes: Relation) -> Ranking {
    Ranking(count: books.count) { left, right in
      let (leftCount, rightCount) = (episodes.count(of: left), episodes.count(of: right))
      if leftCount != rightCount { return leftCount > rightCount }
      let (leftFirst, rightFirst) = (episodes.first(of: left), episodes.first(of: right))
      return leftFirst != rightFirst
        ? leftFirst < rightFirst : books[left].slug < books[right].slug
    }
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
