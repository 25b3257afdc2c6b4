// SPDX-License-Identifier: MIT

package import Catalog
internal import Features
internal import LSP
package import Notes

/// Reads every Markdown file of the workspace and finds its mentions; runs off the answering thread.
package struct WorkspaceScan: Sendable {
  let folders: [NoteFolder]
  let lexicon: CatalogLexicon
  let unit: ColumnUnit

  /// What a scan found.
  package struct Result: Sendable {
    package var index: NoteIndex
    /// What completion looks at before the rest of the catalog.
    package var shortlist = Shortlist()
    /// Every folder that may hold a note.
    package var folders: Set<String> = []
    /// Whether a folder holds more notes than are read.
    package var isTruncated: Bool
  }

  /// Of a workspace that mentions more, completion ranks the rest as if it did not.
  private static let shortlistLimit = 4096

  /// - Parameter isCancelled: asked between notes, so that a newer scan need not wait.
  /// - Returns: nil when it was cancelled.
  package func run(isCancelled: () -> Bool) -> Result? {
    var result = Result(index: NoteIndex(unit: unit), isTruncated: false)
    for folder in folders {
      let listing = folder.list()
      result.folders.formUnion(listing.folders)
      result.isTruncated = result.isTruncated || listing.isTruncated
      for path in listing.paths {
        if isCancelled() { return nil }
        guard let text = NoteFile.read(path) else { continue }
        let uri = DocumentURI(path: path).text
        let note = Note(uri: uri, version: nil, text: text, lexicon: lexicon)
        result.index.set(note, name: NoteName.of(path: path))
      }
    }
    result.shortlist = lexicon.shortlist(of: result.index.mostMentioned(Self.shortlistLimit))
    return result
  }
}
