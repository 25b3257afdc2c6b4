// SPDX-License-Identifier: MIT

package import Features
internal import Naming
package import Notes

/// Reads every Markdown file of the workspace and finds its mentions; runs off the answering thread.
package struct WorkspaceScan: Sendable {
  package var folders: [String]
  package var include: [String]
  package var exclude: [String]
  package var lexicon: CatalogLexicon
  package var unit: ColumnUnit

  /// What a scan found.
  package struct Result: Sendable {
    package var index: NoteIndex
    /// What the user should know: folders too large to read whole.
    package var warnings: [String]
  }

  package init(
    folders: [String], include: [String], exclude: [String], lexicon: CatalogLexicon,
    unit: ColumnUnit
  ) {
    self.folders = folders
    self.include = include
    self.exclude = exclude
    self.lexicon = lexicon
    self.unit = unit
  }
}
