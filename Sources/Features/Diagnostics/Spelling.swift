// SPDX-License-Identifier: MIT

/// A slug, prepared to be compared with others by likeness.
struct Spelling: Sendable {
  let slug: String
  let scalars: Int
  let partCount: Int
  let first: Unicode.Scalar?
  /// A bit for each letter that is in it, folded to 64: most slugs are told apart by it alone.
  private let letters: UInt64

  init(_ slug: String) {
    self.slug = slug
    scalars = slug.unicodeScalars.count
    partCount = slug.utf8.count { $0 == Self.dash } + 1
    first = slug.unicodeScalars.first
    letters = slug.utf8.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// How many letters a slip of the pen may change: none in a short word, two in a long one.
  var tolerance: Int {
    switch scalars - (partCount - 1) {
    case ..<5: 0
    case 5..<12: 1
    default: 2
    }
  }

  /// - Returns: nil where the other is more than a slip away, or differs in its numbers: a number is
  ///   another number, not a slip.
  func distance(to other: Spelling) -> Int? {
    let limit = tolerance
    guard first == other.first, (letters ^ other.letters).nonzeroBitCount <= 2 * limit,
      scalars < Self.longest, digits == other.digits
    else { return nil }
    return EditDistance.between(
      Array(slug.unicodeScalars), Array(other.slug.unicodeScalars), limit: limit)
  }

  /// Whether one part, and no number, is another word in slugs of as many parts, four at least.
  func differsInOnePart(from other: Spelling) -> Bool {
    guard partCount >= 4, partCount == other.partCount, first == other.first,
      digits == other.digits
    else { return false }
    return zip(parts, other.parts).count { $0 != $1 } == 1
  }

  /// The first two parts and the last two: one of them is whole where one part differs.
  var ends: [String] {
    guard partCount >= 4 else { return [] }
    let parts = parts
    return [
      parts.prefix(2).joined(separator: "-") + "…", "…" + parts.suffix(2).joined(separator: "-"),
    ]
  }

  private var parts: [Substring] { slug.split(separator: "-") }

  private var digits: [UInt8] { slug.utf8.filter { $0 &- 0x30 < 10 } }

  private static let dash = UInt8(ascii: "-")
  /// Nobody types longer ones by hand.
  private static let longest = 200
}
