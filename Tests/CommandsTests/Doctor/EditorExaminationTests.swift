// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@testable import Commands

/// Which set-ups of editors the doctor finds below a home folder, and what it says of them.
@Suite struct EditorExaminationTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  private func examined() -> [Observation] {
    let context = CommandContext(
      environment: ["HOME": home.path], workingDirectory: home.path("notes"),
      executable: home.path("bin/podcast-ls"))
    return EditorExamination(context: context).observations
  }

  @Test func withoutAnEditorTheGuidesAreNamed() {
    #expect(examined().map(\.state) == [.information])
    #expect(examined()[0].finding.contains("editors/"))
  }

  @Test(arguments: [
    (".config/nvim/init.lua", "vim.lsp.enable('podcast_ls')", "Neovim"),
    (".config/nvim/lua/plugins/notes.lua", "cmd = { 'podcast-ls' }", "Neovim"),
    (".config/helix/languages.toml", "command = \"podcast-ls\"", "Helix"),
    ("notes/.helix/languages.toml", "command = \"podcast-ls\"", "Helix"),
    (".emacs.d/init.el", "(markdown-mode . (\"podcast-ls\"))", "Emacs"),
    (".config/emacs/init.el", "(markdown-mode . (\"podcast-ls\"))", "Emacs"),
    (".vimrc", "let g:x = 'podcast-ls'", "Vim"),
    (".config/Code/User/settings.json", "{\"a\": \"podcast-ls\"}", "VS Code"),
    (".config/kate/lspclient/settings.json", "{\"command\": [\"podcast-ls\"]}", "Kate"),
    (".config/QtProject/QtCreator.ini", "executable=podcast-ls", "Qt Creator"),
    (
      ".config/sublime-text/Packages/User/LSP.sublime-settings", "{\"command\": [\"podcast-ls\"]}",
      "Sublime Text"
    ),
  ])
  func aSetUpIsFoundWhereTheEditorReadsIt(
    _ path: String, _ text: String, _ editor: String
  ) throws {
    let file = try home.write(path, text)
    #expect(examined() == [.well(editor, file)])
  }

  @Test func anEditorThatStartsOtherServersOnlyIsNoFault() throws {
    try home.write(".config/helix/languages.toml", "command = \"marksman\"")
    #expect(examined().map(\.state) == [.information])
    #expect(examined()[0].finding.contains("editors/helix"))
  }

  @Test func neovimReadsItsFileOnlyWhereItIsEnabled() throws {
    try home.write(".config/nvim/lsp/podcast_ls.lua", "return { cmd = { 'podcast-ls' } }")
    #expect(examined().map(\.state) == [.wrong])
    #expect(examined()[0].finding.contains("vim.lsp.enable"))
    try home.write(".config/nvim/init.lua", "vim.lsp.enable({ 'podcast_ls' })")
    #expect(examined().map(\.state) == [.well])
  }

  @Test func aPathThatLeadsNowhereIsAFault() throws {
    try home.write(".config/helix/languages.toml", "command = \"~/bin/podcast-ls\"")
    #expect(examined().map(\.state) == [.wrong])
    #expect(examined()[0].finding.contains(home.path("bin/podcast-ls")))
  }

  @Test func everyGuideIsOneThatTheReadmeLinks() throws {
    let readme = try String(contentsOfFile: PackageRoot.path + "/README.md", encoding: .utf8)
    for guide in EditorSetup.all.flatMap(\.guides) {
      #expect(readme.contains("(editors/\(guide)/README.md"), "\(guide)")
    }
  }

  @Test func pathsAreFoundInQuotes() {
    let text =
      "a = \"/opt/podcast-ls\", b = '~/bin/podcast-ls'\n\"podcast-ls\" \"/opt/podcast-ls.md\""
    #expect(EditorExamination.namedPrograms(in: text) == ["/opt/podcast-ls", "~/bin/podcast-ls"])
  }
}
