// SPDX-License-Identifier: MIT

/// Where a note mentions something, in the column unit of its index: no text is needed to point at it.
package struct MentionPlace: Hashable, Sendable {
  private let startLine: UInt32
  private let startColumn: UInt32
  private let endLine: UInt32
  private let endColumn: UInt32
  package let form: Mention.Form

  init(start: TextPosition, end: TextPosition, form: Mention.Form) {
    // A note has at most `NoteFile.maximumSize` bytes.
    startLine = UInt32(clamping: start.line)
    startColumn = UInt32(clamping: start.column)
    endLine = UInt32(clamping: end.line)
    endColumn = UInt32(clamping: end.column)
    self.form = form
  }

  package var start: TextPosition { TextPosition(line: Int(startLine), column: Int(startColumn)) }
  package var end: TextPosition { TextPosition(line: Int(endLine), column: Int(endColumn)) }
}

/// The places in one note where something is mentioned.
package struct NotePlaces: Hashable, Sendable {
  package var uri: String
  /// In the order of the note; never empty.
  package var places: [MentionPlace]
}
