// SPDX-License-Identifier: MIT

internal import Notes
internal import Server

/// Whether there are notes here that a session would read.
struct WorkspaceExamination {
  let context: CommandContext
  let configuration: Configuration

  var observations: [Observation] {
    let here = context.workingDirectory
    guard let root = context.workspaceFolder() ?? (isTooWide(here) ? nil : here) else {
      return [.information(here, "no workspace; run this in the folder of your notes")]
    }
    let listing = configuration.noteFolder(root).list()
    let count = listing.paths.count
    if listing.isTruncated {
      return [.wrong(root, "more than \(count) notes, and the rest is not read", advice: Self.way)]
    }
    if count == 0 { return [.information(root, "no notes (files that end in .md)")] }
    return [.well(root, count == 1 ? "1 note" : "\(count) notes")]
  }

  private static let way = "leave folders out with notes.exclude (protocol/configuration.md)"

  /// Everybody has Markdown files somewhere; a home folder is no workspace by itself.
  private func isTooWide(_ folder: String) -> Bool {
    folder == "/" || folder == context.environment["HOME"].map(FilePath.normalized)
  }
}
