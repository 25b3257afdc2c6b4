// SPDX-License-Identifier: MIT

/// Every slug that is one slip away from another and begins with the same letter.
///
/// For asking a large catalog whether a candidate has rivals that nobody mentions: some sixty questions
/// a letter, whatever the size of the catalog.
enum SlugNeighbours {
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz-".utf8)

  /// Calls `visit` with each, some more than once, until it returns false.
  static func forEach<Failure: Error>(
    of slug: String, _ visit: (String) throws(Failure) -> Bool
  ) throws(Failure) {
    let bytes = Array(slug.utf8)
    // Slugs of other scripts are told apart by the candidates alone.
    guard bytes.count < 200, bytes.allSatisfy({ $0 < 0x80 }) else { return }
    for offset in bytes.indices.map({ $0 + 1 }) {
      for variant in variants(of: bytes, at: offset) {
        guard try visit(String(decoding: variant, as: UTF8.self)) else { return }
      }
    }
  }

  private static func variants(of bytes: [UInt8], at offset: Int) -> [[UInt8]] {
    let head = bytes[..<offset]
    let tail = bytes[offset...]
    var variants = letters.map { head + [$0] + tail }
    guard let first = tail.first else { return variants.map { Array($0) } }
    variants.append(head + tail.dropFirst())
    variants += letters.filter { $0 != first }.map { head + [$0] + tail.dropFirst() }
    if let second = tail.dropFirst().first, second != first {
      variants.append(head + [second, first] + tail.dropFirst(2))
    }
    return variants.map { Array($0) }
  }
}
