// SPDX-License-Identifier: MIT

package import Naming

/// The name by which other notes link to a note: its file name without folder and extension.
package enum NoteName {
  /// The name of the note at a path.
  package static func of(path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return String(file) }
    return String(file[..<dot])
  }

  /// The hash by which names are compared, folded: what `Mention.yieldsTo` holds.
  package static func hash(_ name: some StringProtocol) -> StableHash {
    StableHash(Folding.fold(name))
  }
}
