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
  /// What the folders below `editors` that say how it is set up begin with.
  var guide: String
  /// Those that are there show that the editor is used.
  var places: [Place]

  static let all: [EditorSetup] = [
    EditorSetup(
      name: "Neovim", guide: "neovim",
      places: [.configurationFolder("nvim", endings: [".lua", ".vim"])]),
    EditorSetup(
      name: "Helix", guide: "helix",
      places: [
        .configuration("helix/languages.toml"), .configuration("helix/config.toml"),
        .workspace(".helix/languages.toml"),
      ]),
    EditorSetup(
      name: "Emacs", guide: "emacs",
      places: [
        .home(".emacs"), .home(".emacs.el"), .home(".emacs.d/init.el"), .home(".spacemacs"),
        .home(".doom.d/config.el"), .configuration("emacs/init.el"),
        .configuration("doom/config.el"),
      ]),
    EditorSetup(
      name: "Vim", guide: "vim",
      places: [.home(".vimrc"), .home(".vim/vimrc"), .configuration("vim/vimrc")]),
    EditorSetup(
      name: "VS Code", guide: "vscode",
      places: [
        .configuration("Code/User/settings.json"), .configuration("VSCodium/User/settings.json"),
        .workspace(".vscode/settings.json"),
      ]),
    EditorSetup(
      name: "Kate", guide: "kate",
      places: [.configuration("kate/lspclient/settings.json"), .configuration("katerc")]),
    EditorSetup(
      name: "Qt Creator", guide: "qtcreator", places: [.configuration("QtProject/QtCreator.ini")]),
    EditorSetup(
      name: "Sublime Text", guide: "sublime",
      places: [
        .configuration("sublime-text/Packages/User/LSP.sublime-settings"),
        .configuration("sublime-text/Packages/User/Preferences.sublime-settings"),
      ]),
  ]
}
