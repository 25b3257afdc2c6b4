// SPDX-License-Identifier: MIT

package import LSP
package import Notes

// The only file that knows both a note's byte offsets and the protocol's positions.

extension PositionEncodingKind {
  package var unit: ColumnUnit {
    switch self {
    case .utf8: .utf8
    case .utf16: .utf16
    case .utf32: .utf32
    }
  }
}

extension ClientCapabilities.General {
  /// UTF-8 where it is offered, for notes are UTF-8; else what the client likes best; `assumed` where it
  /// says nothing.
  package func preferredEncoding(assumed: PositionEncodingKind) -> PositionEncodingKind {
    positionEncodings.contains(.utf8) ? .utf8 : positionEncodings.first ?? assumed
  }
}

extension Position {
  package init(_ position: TextPosition) {
    self.init(line: position.line, character: position.column)
  }

  package var textPosition: TextPosition {
    TextPosition(line: line, column: character)
  }
}

extension LSPRange {
  package init(_ range: Range<Int>, in note: Note, unit: ColumnUnit) {
    self.init(
      start: Position(note.lines.position(of: range.lowerBound, unit: unit, in: note.text)),
      end: Position(note.lines.position(of: range.upperBound, unit: unit, in: note.text)))
  }
}

extension Note {
  /// The byte offset of a position; beyond a line it is the line's end.
  package func offset(of position: Position, unit: ColumnUnit) -> Int {
    lines.offset(of: position.textPosition, unit: unit, in: text)
  }

  /// The byte range of a client's range; one that is reversed is read the right way round.
  package func offsets(of range: LSPRange, unit: ColumnUnit) -> Range<Int> {
    let start = offset(of: range.start, unit: unit)
    let end = offset(of: range.end, unit: unit)
    return min(start, end)..<max(start, end)
  }
}

extension ColumnUnit {
  /// The columns that `text` takes.
  package func width(of text: some StringProtocol) -> Int {
    switch self {
    case .utf8: text.utf8.count
    case .utf16: text.utf16.count
    case .utf32: text.unicodeScalars.count
    }
  }
}
