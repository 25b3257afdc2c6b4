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

  /// After so many notes it is said how far the scan is.
  private static let stride = 256

  /// - Parameters:
  ///   - isCancelled: asked between notes, so that a newer scan need not wait.
  ///   - progress: takes now and then how many notes have been read, and of how many.
  /// - Returns: nil when it was cancelled.
  package func run(
    isCancelled: () -> Bool, progress: (_ done: Int, _ total: Int) -> Void
  ) -> Result? {
    var result = Result(index: NoteIndex(unit: unit), isTruncated: false)
    let paths = list(&result)
    for (done, path) in paths.enumerated() {
      if isCancelled() { return nil }
      if done % Self.stride == Self.stride - 1 { progress(done + 1, paths.count) }
      guard let text = NoteFile.read(path) else { continue }
      let uri = DocumentURI(path: path).text
      let note = Note(uri: uri, version: nil, text: text, lexicon: lexicon)
      result.index.set(note, name: NoteName.of(path: path))
    }
    result.shortlist = lexicon.shortlist(of: result.index.mostMentioned(Self.shortlistLimit))
    return result
  }

  /// The notes of all folders; of folders within each other every note once.
  private func list(_ result: inout Result) -> [String] {
    var paths: [String] = []
    var seen: Set<String> = []
    for folder in folders {
      let listing = folder.list()
      result.folders.formUnion(listing.folders)
      result.isTruncated = result.isTruncated || listing.isTruncated
      paths +=
        folders.count == 1 ? listing.paths : listing.paths.filter { seen.insert($0).inserted }
    }
    return paths
  }
}
