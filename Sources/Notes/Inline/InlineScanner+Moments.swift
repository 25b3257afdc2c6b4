// SPDX-License-Identifier: MIT

internal import Naming

extension InlineScanner {
  /// The time of `@12:34`, when that stands directly behind a slug.
  func moment(behindSlug end: Int) -> Moment? {
    guard byte(at: end) == UInt8(ascii: "@") else { return nil }
    return Timestamp.read(bytes, at: end + 1, end: self.end, allowsSeconds: false)
  }

  /// The time of `#t=12:34` or `#t=754`, when that is the fragment of a target or an address.
  ///
  /// Media Fragments 4.2.1: `,` parts the beginning from an end, which is not read.
  func moment(inFragmentOf range: Range<Int>) -> Moment? {
    guard let mark = bytes[range].firstIndex(of: UInt8(ascii: "#")),
      bytes.hasPrefix("#t=", at: mark, end: range.upperBound)
    else { return nil }
    return Timestamp.read(bytes, at: mark + 3, end: range.upperBound, allowsSeconds: true)
  }
}

extension [EntityID] {
  /// Only what can be heard has moments.
  var haveMoments: Bool { contains { $0.kind == .episode } }
}
