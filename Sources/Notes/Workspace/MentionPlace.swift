// SPDX-License-Identifier: MIT

/// Where a note mentions something, in the column unit of its index: no text is needed to point at it.
package struct MentionPlace: Hashable, Comparable, Sendable {
  private let startLine: UInt32
  private let startColumn: UInt32
  private let endLine: UInt32
  private let endColumn: UInt32

  init(start: TextPosition, end: TextPosition) {
    // A note has at most `NoteFile.maximumSize` bytes.
    startLine = UInt32(clamping: start.line)
    startColumn = UInt32(clamping: start.column)
    endLine = UInt32(clamping: end.line)
    endColumn = UInt32(clamping: end.column)
  }

  package var start: TextPosition { TextPosition(line: Int(startLine), column: Int(startColumn)) }
  package var end: TextPosition { TextPosition(line: Int(endLine), column: Int(endColumn)) }

  /// In the order of a note; the places of two mentions never begin together.
  package static func < (one: MentionPlace, other: MentionPlace) -> Bool {
    (one.startLine, one.startColumn) < (other.startLine, other.startColumn)
  }
}

/// The places in one note where something is mentioned.
package struct NotePlaces: Hashable, Sendable {
  /// The note's URI in UTF-8; a part of those of all notes.
  package let address: ArraySlice<UInt8>
  /// In the order of the note; never empty.
  ///
  /// A part of what was found in all notes.
  package let places: ArraySlice<MentionPlace>

  package var uri: String { String(decoding: address, as: UTF8.self) }

  /// The same places under another name of the note.
  package func named(_ uri: String) -> NotePlaces {
    NotePlaces(address: ArraySlice(uri.utf8), places: places)
  }
}
