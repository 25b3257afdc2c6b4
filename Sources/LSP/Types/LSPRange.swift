// SPDX-License-Identifier: MIT

package import JSON

/// From one position to another, the end not included (LSP 3.17, "Range").
package struct LSPRange: Hashable, Sendable, Decodable {
  package let start: Position
  package let end: Position

  package init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }

  /// The range that is the value of `name`.
  init?(_ name: String, of members: JSONMembers) {
    guard let range = members.object(name), let start = Position("start", of: range),
      let end = Position("end", of: range)
    else { return nil }
    self.init(start: start, end: end)
  }
}

extension LSPRange: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("start", start)
      $0.field("end", end)
    }
  }
}
