// SPDX-License-Identifier: MIT

/// Where an editor's set-up is written down.
struct EditorSetup {
  enum Place {
    /// Below `$XDG_CONFIG_HOME`.
    case configuration(String)
    case home(String)
    /// Below the workspace.
    case workspace(String)
    /// A folder below `$XDG_CONFIG_HOME`, of which files with these endings count.
    case configurationFolder(String, endings: [String])
  }

  var name: String
  /// The folders of `editors` that say how it is set up.
  var guides: [String]
  /// Those that are there show that the editor is used.
  var places: [Place]

  /// `see editors/helix`.
  var advice: String { "see " + guides.map { "editors/\($0)" }.joined(separator: ", ") }

  static let all: [EditorSetup] = [
    EditorSetup(
      name: "Neovim", guides: ["neovim"],
      places: [.configurationFolder("nvim", endings: [".lua", ".vim"])]),
    EditorSetup(
      name: "Helix", guides: ["helix"],
      places: [
        .configuration("helix/languages.toml"), .configuration("helix/config.toml"),
        .workspace(".helix/languages.toml"),
      ]),
    EditorSetup(
      name: "Emacs", guides: ["emacs-eglot", "emacs-lsp-mode"],
      places: [
        .home(".emacs"), .home(".emacs.el"), .home(".emacs.d/init.el"), .home(".spacemacs"),
        .home(".doom.d/config.el"), .configuration("emacs/init.el"),
        .configuration("doom/config.el"),
      ]),
    EditorSetup(
      name: "Vim", guides: ["vim-ale", "vim-youcompleteme", "vim-lsp"],
      places: [.home(".vimrc"), .home(".vim/vimrc"), .configuration("vim/vimrc")]),
    EditorSetup(
      name: "VS Code", guides: ["vscode"],
      places: [
        .configuration("Code/User/settings.json"), .configuration("VSCodium/User/settings.json"),
        .workspace(".vscode/settings.json"),
      ]),
    EditorSetup(
      name: "Kate", guides: ["kate"],
      places: [.configuration("kate/lspclient/settings.json"), .configuration("katerc")]),
    EditorSetup(
      name: "Qt Creator", guides: ["qtcreator"], places: [.configuration("QtProject/QtCreator.ini")]
    ),
    EditorSetup(
      name: "Sublime Text", guides: ["sublime"],
      places: [
        .configuration("sublime-text/Packages/User/LSP.sublime-settings"),
        .configuration("sublime-text/Packages/User/Preferences.sublime-settings"),
      ]),
  ]
}
