// SPDX-License-Identifier: MIT

/// What people, books and shows are ranked by: most episodes first, then the newest one, then the
/// name and the slug.
struct RankKey: Comparable {
  var count: Int
  /// The position of the newest episode; `.max` without any.
  var newest: UInt32
  /// Of people only.
  var name = ""
  var slug: String

  /// - Parameters:
  ///   - things: by their numbers.
  ///   - bits: how many bits of a value are no position.
  init(_ number: Int, of relation: Relation, bits: UInt32 = 0, name: String = "", slug: String) {
    count = relation.count(of: number)
    newest = count > 0 ? relation.first(of: number) >> bits : .max
    self.name = name
    self.slug = slug
  }

  init(count: Int, newest: UInt32, name: String, slug: String) {
    self.count = count
    self.newest = newest
    self.name = name
    self.slug = slug
  }

  static func < (left: RankKey, right: RankKey) -> Bool {
    if left.count != right.count { return left.count > right.count }
    if left.newest != right.newest { return left.newest < right.newest }
    return (left.name, left.slug) < (right.name, right.slug)
  }
}
