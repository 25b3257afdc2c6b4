// SPDX-License-Identifier: MIT

internal import Naming

/// The part of a description that says who takes part: its first sentences as plain text.
enum OpeningText {
  /// Bytes of a description that count; what follows are links and thanks.
  private static let length = 2400
  private static let sentenceLimit = 12

  /// The first sentences of Markdown, link destinations and emphasis left out.
  static func sentences(_ text: String) -> [Prose] {
    let bytes = PlainMarkdown.bytes(beginning(text))
    return Sentences.ranges(bytes, limit: sentenceLimit).map { Prose(bytes, $0) }
  }

  /// The first bytes, no word cut in two.
  private static func beginning(_ text: String) -> [UInt8] {
    let bytes = text.bytes(upTo: length)
    guard bytes.count == length, let space = bytes.lastIndex(where: { $0 <= 0x20 }) else {
      return bytes
    }
    return Array(bytes[..<space])
  }
}
