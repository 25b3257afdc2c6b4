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
  let mentions: [(note: DocumentURI, places: [MentionPlace])]

  func write(to writer: inout JSONWriter) {
    writer.beginArray()
    for location in declarations { location.write(to: &writer) }
    // What the locations of a note have in common, in memory that is used again.
    var beginning = JSONWriter()
    for (note, places) in mentions {
      beginning.reset()
      beginning.field("uri", note)
      beginning.name("range" as StaticString)
      for place in places { Self.write(place, behind: beginning.bytes, to: &writer) }
    }
    writer.endArray()
  }

  private static func write(
    _ place: MentionPlace, behind beginning: [UInt8], to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.members(beginning)
    writer.beginObject()
    write(place.start, "start", to: &writer)
    write(place.end, "end", to: &writer)
    writer.endObject()
    writer.endObject()
  }

  private static func write(
    _ position: TextPosition, _ name: StaticString, to writer: inout JSONWriter
  ) {
    writer.name(name)
    writer.beginObject()
    writer.name("line" as StaticString)
    writer.integer(position.line)
    writer.name("character" as StaticString)
    writer.integer(position.column)
    writer.endObject()
  }
}
