// SPDX-License-Identifier: MIT

package import JSON

/// A place between two characters (LSP 3.17, "Position"); the unit of `character` is negotiated.
///
/// Decoded numbers are clamped to 0...2^31-1, which the specification allows them to be.
package struct Position: Hashable, Comparable, Sendable {
  /// 0-based.
  package let line: Int
  /// 0-based; may lie behind the end of the line.
  package let character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  package static func < (one: Position, other: Position) -> Bool {
    (one.line, one.character) < (other.line, other.character)
  }
}

extension Position: Decodable {
  private enum CodingKeys: CodingKey { case line, character }

  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      line: Self.clamped(try members.decode(Int.self, forKey: .line)),
      character: Self.clamped(try members.decode(Int.self, forKey: .character)))
  }

  /// The position that is the value of `name`.
  init?(_ name: String, of members: JSONMembers) {
    guard let place = members.object(name), let line = place.integer("line"),
      let character = place.integer("character")
    else { return nil }
    self.init(line: Self.clamped(line), character: Self.clamped(character))
  }

  init?(_ json: JSONValue?) {
    guard let line = json?["line"]?.integer, let character = json?["character"]?.integer else {
      return nil
    }
    self.init(line: Self.clamped(line), character: Self.clamped(character))
  }

  private static func clamped(_ number: Int) -> Int {
    min(max(number, 0), Int(Int32.max))
  }
}

extension Position: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("line", line)
      $0.field("character", character)
    }
  }
}
