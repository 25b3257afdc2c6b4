// SPDX-License-Identifier: MIT

package import Catalog
internal import Features
package import Notes

/// Reads every Markdown file of the workspace and finds its mentions; runs off the answering thread.
package struct WorkspaceScan: Sendable {
  let folders: [NoteFolder]
  let reader: NoteReader

  /// What a scan found.
  package struct Result: Sendable {
    package var index: NoteIndex
    /// How many notes were read.
    package var noteCount = 0
    /// What completion looks at before the rest of the catalog.
    package var shortlist = Shortlist()
    /// Every folder that may hold a note.
    package var folders: Set<String> = []
    /// The workspace folders that hold more than is looked at.
    package var truncated: [String] = []
  }

  /// Of a workspace that mentions more, completion ranks the rest as if it did not.
  private static let shortlistLimit = 4096

  /// - Parameters:
  ///   - isCancelled: asked now and then, from any thread, so that a newer scan need not wait.
  ///   - progress: takes now and then how many notes have been read, and of how many.
  /// - Returns: nil when it was cancelled.
  package func run(
    isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) -> Result? {
    var result = Result(index: NoteIndex(unit: reader.unit))
    let paths = list(&result, isCancelled: isCancelled)
    let total = paths.count
    let found = reader.read(paths, isCancelled: isCancelled) { progress($0, total) }
    guard let found else { return nil }
    result.noteCount = found.count
    result.index = NoteIndex(found, unit: reader.unit)
    let mentioned = result.index.mostMentioned(Self.shortlistLimit)
    result.shortlist = reader.lexicon.shortlist(of: mentioned)
    return result
  }

  /// The notes of all folders; of folders within each other every note once.
  private func list(_ result: inout Result, isCancelled: () -> Bool) -> [String] {
    var paths: [String] = []
    var seen: Set<String> = []
    for folder in folders where !isCancelled() {
      let listing = folder.list(isCancelled: isCancelled)
      result.folders.formUnion(listing.folders)
      if listing.isTruncated { result.truncated.append(folder.root) }
      paths +=
        folders.count == 1 ? listing.paths : listing.paths.filter { seen.insert($0).inserted }
    }
    return paths
  }
}
