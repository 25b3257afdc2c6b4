// SPDX-License-Identifier: MIT

/// What `workspace/executeCommand` can be asked for (protocol/commands.md).
enum CommandName: String, CaseIterable {
  /// Reads configuration, notes and sources anew.
  case reload = "podcast-ls.reload"
  /// Asks the addresses among the sources for what they give now.
  case refresh = "podcast-ls.refresh"
  case statistics = "podcast-ls.statistics"
  /// Opens the page of an episode or a show in the browser.
  case open = "podcast-ls.open"
  /// Opens the note or the entry of anything in the editor.
  case show = "podcast-ls.show"
  /// Makes a note about an episode or a person from the user's template, and opens it.
  case newNote = "podcast-ls.newNote"
}
