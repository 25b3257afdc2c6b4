// SPDX-License-Identifier: MIT

package import Naming

/// The name by which other notes link to a note: its file name without folder and extension.
package enum NoteName {
  /// The name of the note at a path.
  package static func of(path: String) -> String {
    let bytes = path.utf8
    // Slashes and dots are ASCII: nothing else holds their bytes.
    let isSlash = { (byte: UInt8) in byte == UInt8(ascii: "/") }
    guard let last = bytes.lastIndex(where: { !isSlash($0) }) else { return "" }
    let end = bytes.index(after: last)
    let start = bytes[..<end].lastIndex(where: isSlash).map(bytes.index(after:)) ?? bytes.startIndex
    let file = path[start..<end]
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")), dot > file.startIndex else {
      return String(file)
    }
    return String(file[..<dot])
  }

  /// The hash by which names are compared, folded: what `Mention.yieldsTo` holds.
  package static func hash(_ name: some StringProtocol) -> StableHash {
    StableHash(Folding.fold(name))
  }
}
