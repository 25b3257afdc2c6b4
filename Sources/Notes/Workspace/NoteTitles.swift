// SPDX-License-Identifier: MIT

package import Naming

/// The names by which other notes may link to a note or to a place in it: its file name, its front
/// matter's `title` and `aliases`, its headings.
package enum NoteTitles {
  private static let keys: Set<String> = ["alias", "aliases", "title"]

  /// Names are compared by their letters and digits alone, so that `[[Low Water]]` is `low-water.md`.
  package static func key(_ name: some StringProtocol) -> StableHash {
    key(name.utf8)
  }

  /// The keys of a note's names, in no order.
  ///
  /// Cost: a look at the first bytes of every line.
  package static func keys(of note: Note, name: String) -> [StableHash] {
    var keys = [key(name)]
    if let numbers = FrontMatter.lines(of: note.text, note.lines) {
      let reader = FrontMatterReader(note.text, note.lines, numbers, keys: Self.keys)
      keys += reader.values.map { key(note.text[$0.range]) }
    }
    for line in 0..<note.lines.lineCount {
      if let heading = heading(line, of: note) { keys.append(key(note.text[heading])) }
    }
    return keys
  }

  private static func key(_ bytes: some Sequence<UInt8>) -> StableHash {
    var plain: [UInt8] = []
    for byte in bytes {
      if byte.isASCIILetter {
        plain.append(byte | 0x20)
      } else if byte.isDigit || byte >= 0x80 {
        plain.append(byte)
      }
    }
    return StableHash(String(decoding: plain, as: UTF8.self))
  }

  /// The text of a heading of either kind; a `#` in code counts too, for it does no harm here.
  private static func heading(_ line: Int, of note: Note) -> Range<Int>? {
    let range = note.lines.lineRange(line)
    guard let first = range.first else { return nil }
    switch note.text[first] {
    case UInt8(ascii: "#"): return range
    case UInt8(ascii: "="), UInt8(ascii: "-"):
      let isUnderline = note.text[range].allSatisfy { $0 == note.text[first] }
      return isUnderline && line > 0 ? note.lines.lineRange(line - 1) : nil
    default: return nil
    }
  }
}
