// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP
internal import Notes

/// Where something is mentioned, as `Location[]` (LSP 3.17, "textDocument/references").
///
/// Written straight from the index, piece by piece: of somebody whom thousands of notes mention, making a
/// location of each place would take longer than writing it.
struct ReferencesAnswer: JSONWritable {
  let declarations: [Location]
  let mentions: [NotePlaces]

  func write(to writer: inout JSONWriter) {
    writer.beginArray()
    for location in declarations { location.write(to: &writer) }
    var follows = !declarations.isEmpty
    // What the locations of a note have in common, in memory that is used again.
    var beginning = JSONWriter()
    for note in mentions {
      beginning.reset()
      beginning.piece(Self.uri)
      beginning.text(note.address)
      beginning.piece(Self.start)
      for place in note.places {
        if follows { writer.piece(Self.comma) }
        follows = true
        writer.piece(beginning.bytes)
        Self.write(place, to: &writer)
      }
    }
    writer.endPieces()
    writer.endArray()
  }

  /// From the number of the first line on.
  private static func write(_ place: MentionPlace, to writer: inout JSONWriter) {
    writer.digits(place.start.line)
    writer.piece(character)
    writer.digits(place.start.column)
    writer.piece(end)
    writer.digits(place.end.line)
    writer.piece(character)
    writer.digits(place.end.column)
    writer.piece(close)
  }

  private static let comma = Array(",".utf8)
  private static let uri = Array(#"{"uri":""#.utf8)
  private static let start = Array(#"","range":{"start":{"line":"#.utf8)
  private static let character = Array(#","character":"#.utf8)
  private static let end = Array(#"},"end":{"line":"#.utf8)
  private static let close = Array("}}}".utf8)
}
