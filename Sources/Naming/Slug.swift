// SPDX-License-Identifier: MIT

/// The slug of a title or a name: what stands in people's notes, so the rule never changes.
///
/// Folded, apostrophes dropped, every other run of characters that are not letters, marks or digits
/// becomes one `-`, none at the ends. Nothing left: `episode`. (protocol/slugs.md)
///
/// What takes a `String` says the same as what takes any text: other modules call it without a detour.
package enum Slug {
  package static func make(_ text: some StringProtocol) -> String { make(String(text)) }

  package static func make(_ text: String) -> String {
    let slug = asciiSlug(text) ?? foldedParts(text).joined(separator: "-")
    return slug.isEmpty ? "episode" : slug
  }

  /// The parts joined, without making them; nil when there is more than ASCII.
  private static func asciiSlug(_ text: String) -> String? {
    let bytes = text.utf8.span
    var slug: [UInt8] = []
    slug.reserveCapacity(bytes.count)
    var isApart = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 { return nil }
      let letter = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if letter &- 0x61 < 26 || letter &- 0x30 < 10 {
        if isApart && !slug.isEmpty { slug.append(0x2D) }
        isApart = false
        slug.append(letter)
      } else if byte != 0x27 {
        isApart = true
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The parts between the dashes of the slug of `text`; empty when nothing is left.
  package static func parts(_ text: some StringProtocol) -> [String] { parts(String(text)) }

  package static func parts(_ text: String) -> [String] {
    asciiParts(text) ?? foldedParts(text)
  }

  /// The same by a short cut: nil when there is more than ASCII.
  private static func asciiParts(_ text: String) -> [String]? {
    let bytes = text.utf8.span
    var parts: [String] = []
    var part: [UInt8] = []
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 { return nil }
      if byte &- 0x41 < 26 {
        part.append(byte | 0x20)
      } else if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
        part.append(byte)
      } else if byte != 0x27 && !part.isEmpty {
        parts.append(String(decoding: part, as: UTF8.self))
        part.removeAll(keepingCapacity: true)
      }
    }
    if !part.isEmpty { parts.append(String(decoding: part, as: UTF8.self)) }
    return parts
  }

  private static func foldedParts(_ text: String) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    for scalar in Folding.fold(text).unicodeScalars where !scalar.isApostrophe {
      if ScalarClass(scalar).isWord {
        part.append(contentsOf: scalar.utf8)
      } else if !part.isEmpty {
        parts.append(String(decoding: part, as: UTF8.self))
        part.removeAll(keepingCapacity: true)
      }
    }
    if !part.isEmpty { parts.append(String(decoding: part, as: UTF8.self)) }
    return parts
  }
}
