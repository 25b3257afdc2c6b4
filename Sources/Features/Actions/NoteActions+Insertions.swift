// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming
internal import Notes

/// What an episode says, written into a note below the line of the cursor.
extension NoteActions {
  func insertions(
    of entity: EntityID, behind offset: Int
  ) throws(CatalogError) -> [NoteAction] {
    guard entity.kind == .episode, !isFrontMatter(offset) else { return [] }
    let fields = try NoteFields(of: entity, in: catalog)
    let passages = [
      ("Insert the takeaways of this episode", fields["takeaways"]),
      ("Insert a citation of this episode", fields["citation"]),
    ]
    return passages.filter { !$0.1.isEmpty }.map { title, text in
      NoteAction(title: title, kind: .insert, change: .edits([paragraph(text, behind: offset)]))
    }
  }

  /// A paragraph of its own below a line, with the line's own kind of break.
  private func paragraph(_ text: String, behind offset: Int) -> NoteEdit {
    let number = note.lines.line(at: offset)
    let line = note.lines.lineRange(number)
    let end = line.upperBound
    let isCR = end < note.text.count && note.text[end] == UInt8(ascii: "\r")
    let next = note.lines.lineRange(number + 1)
    let isFollowed = number + 1 < note.lines.lineCount && !next.isEmpty
    let whole = "\n\n\(text)\(isFollowed ? "\n" : "")"
    let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
    return NoteEdit(range: end..<end, text: lines.joined(separator: isCR ? "\r\n" : "\n"))
  }

  private func isFrontMatter(_ offset: Int) -> Bool { offset < note.bodyStart }
}
