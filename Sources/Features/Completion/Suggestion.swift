// SPDX-License-Identifier: MIT

package import Naming

/// One thing a note taker may want to write here.
///
/// Its texts lie one behind the other in one array of UTF-8, and it is a reference, for a list has fifty
/// of them at every key.
package final class Suggestion {
  package let entity: EntityID
  private let bytes: [UInt8]
  private let textEnd: Int
  private let detailEnd: Int
  /// What the list shows where that is more than the note gets.
  package let label: String?
  /// What follows the text in the note: `]]`, or nothing.
  package let closing: String
  /// What is the same of it in every list, as the one who asks writes it; see `SuggestionCache`.
  package internal(set) var form: [UInt8] = []
  /// Whether no text of it has a control character, a quote or a backslash.
  package let isPlain: Bool

  /// - Parameters:
  ///   - text: appends what the note gets, and mostly what the list shows.
  ///   - detail: appends what tells it from its neighbours: an episode's title, a person's episodes.
  ///   - key: appends what names the entity over rebuilds of the index; see `EntityKey`.
  init(
    _ entity: EntityID, closing: String, label: String? = nil, text: (inout [UInt8]) -> Void,
    detail: (inout [UInt8]) -> Void, key: (inout [UInt8]) -> Void
  ) {
    self.entity = entity
    self.closing = closing
    self.label = label
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.usualLength)
    text(&bytes)
    textEnd = bytes.count
    detail(&bytes)
    detailEnd = bytes.count
    key(&bytes)
    isPlain = Self.isPlain(bytes)
    self.bytes = bytes
  }

  private static let usualLength = 224

  /// By minima, so that the loop looks at many bytes in one step.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    var (least, fromQuote, fromBackslash) = (UInt8.max, UInt8.max, UInt8.max)
    for byte in bytes {
      least = min(least, byte)
      fromQuote = min(fromQuote, byte ^ UInt8(ascii: "\""))
      fromBackslash = min(fromBackslash, byte ^ UInt8(ascii: "\\"))
    }
    return least >= 0x20 && fromQuote != 0 && fromBackslash != 0
  }

  package var text: String { String(decoding: textUTF8, as: UTF8.self) }
  package var detail: String { String(decoding: detailUTF8, as: UTF8.self) }
  package var key: String { String(decoding: keyUTF8, as: UTF8.self) }

  /// Whether what the list shows begins with these bytes.
  package func isShown(beginningWith typed: ArraySlice<UInt8>) -> Bool {
    label.map { $0.utf8.starts(with: typed) } ?? textUTF8.starts(with: typed)
  }

  package var textUTF8: ArraySlice<UInt8> { bytes[..<textEnd] }
  package var detailUTF8: ArraySlice<UInt8> { bytes[textEnd..<detailEnd] }
  package var keyUTF8: ArraySlice<UInt8> { bytes[detailEnd...] }
}
