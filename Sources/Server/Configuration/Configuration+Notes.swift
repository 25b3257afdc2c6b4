// SPDX-License-Identifier: MIT

package import Features
package import Notes

extension Configuration {
  /// What the user says of names, for the mention scanner.
  package var wishes: NameWishes {
    NameWishes(ignored: notesIgnore, aliases: aliases)
  }

  /// The notes of a workspace folder, as far as they are wanted.
  package func noteFolder(_ root: String) -> NoteFolder {
    NoteFolder(root: root, includes: notesInclude, excludes: notesExclude, limit: noteLimit)
  }
}
