// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP
internal import Notes

/// Where something is mentioned, as `Location[]` (LSP 3.17, "textDocument/references").
///
/// Written straight from the index: of somebody whom thousands of notes mention, making a location of
/// each place would take longer than writing it.
struct ReferencesAnswer: JSONWritable {
  let declarations: [Location]
  let mentions: [NotePlaces]

  func write(to writer: inout JSONWriter) {
    writer.beginArray()
    for location in declarations { location.write(to: &writer) }
    // What the locations of a note have in common, in memory that is used again.
    var beginning = JSONWriter()
    for note in mentions {
      beginning.reset()
      beginning.field("uri", note.uri)
      beginning.name("range" as StaticString)
      beginning.beginObject()
      Self.begin("start", to: &beginning)
      for place in note.places { Self.write(place, behind: beginning.bytes, to: &writer) }
    }
    writer.endArray()
  }

  /// - Parameter beginning: up to the number of the line.
  private static func write(
    _ place: MentionPlace, behind beginning: [UInt8], to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.members(beginning)
    write(place.start, to: &writer)
    writer.members(endBeginning)
    write(place.end, to: &writer)
    writer.endObject()
    writer.endObject()
  }

  /// From the number of the line to the end of the position.
  private static func write(_ position: TextPosition, to writer: inout JSONWriter) {
    writer.integer(position.line)
    writer.name("character" as StaticString)
    writer.integer(position.column)
    writer.endObject()
  }

  private static let endBeginning = {
    var writer = JSONWriter()
    begin("end", to: &writer)
    return writer.bytes
  }()

  private static func begin(_ name: StaticString, to writer: inout JSONWriter) {
    writer.name(name)
    writer.beginObject()
    writer.name("line" as StaticString)
  }
}
