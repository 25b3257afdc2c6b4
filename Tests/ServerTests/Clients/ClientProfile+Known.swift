// SPDX-License-Identifier: MIT

extension ClientProfile {
  /// The clients that people take notes with, as far as this server acts on what they declare.
  ///
  /// What is marked as recorded was sent by the real client; the others are what their source declares:
  /// Helix 25.01 (`helix-lsp/src/client.rs`), Sublime Text's LSP 1.25 (`plugin/core/sessions.py`),
  /// VS Code's `vscode-languageclient` 9.
  static let known: [ClientProfile] = recordedOnes + publishedOnes + extremes

  private static let rich = ["markdown", "plaintext"]
  private static let plain = ["plaintext", "markdown"]
  private static let modern = ["utf-8", "utf-16", "utf-32"]

  private static let neovim: Set<Declaration> = [
    .snippets, .definitionLinks, .declarationLinks, .symbolTree, .asksForDiagnostics,
    .relatedInformation, .actions, .preferredActions, .actionData, .resolvedEdits, .hintTooltips,
    .newFiles, .configuration, .folders, .appliedEdits, .hintRefresh, .tokenRefresh, .progress,
    .documents,
  ]

  /// By the names of their recordings.
  static let recordedOnes: [ClientProfile] = [
    ClientProfile(
      "emacs-eglot", cards: rich,
      [
        .definitionLinks, .declarationLinks, .symbolTree, .actions, .preferredActions,
        .versionedEdits, .configuration, .folders, .appliedEdits, .watchedFiles,
      ]),
    ClientProfile(
      "emacs-lsp-mode", cards: rich, items: rich,
      [
        .definitionLinks, .declarationLinks, .symbolTree, .relatedInformation, .actions,
        .preferredActions, .actionData, .resolvedEdits, .linkTooltips, .versionedEdits, .newFiles,
        .configuration, .folders, .appliedEdits, .watchedFiles, .progress,
      ]),
    ClientProfile(
      "jupyterlab-lsp", cards: rich, items: rich,
      [.definitionLinks, .declarationLinks, .symbolTree]),
    ClientProfile(
      "kate", cards: rich, [.symbolTree, .relatedInformation, .actions, .progress]),
    ClientProfile("micro", cards: plain, []),
    ClientProfile("nvim-0.11", encodings: modern, cards: rich, items: rich, neovim),
    ClientProfile(
      "nvim-0.12", encodings: modern, cards: rich, items: rich,
      neovim.union([.disabledActions])),
    ClientProfile(
      "nvim-0.7", cards: rich, items: rich,
      [
        .definitionLinks, .declarationLinks, .symbolTree, .relatedInformation, .actions,
        .actionData, .resolvedEdits, .newFiles, .folders, .appliedEdits, .progress,
      ]),
    ClientProfile(
      "qtcreator", cards: rich,
      [
        .snippets, .symbolTree, .actions, .configuration, .folders, .appliedEdits, .tokenRefresh,
        .progress,
      ]),
    ClientProfile(
      "sansio-lsp-client", cards: rich,
      [
        .definitionLinks, .declarationLinks, .symbolTree, .relatedInformation, .configuration,
        .folders, .progress,
      ]),
    ClientProfile(
      "vim-ale", cards: ["plaintext"], items: ["plaintext"], [.relatedInformation, .actions]),
    ClientProfile(
      "vim-lsp", cards: rich, items: rich,
      [
        .definitionLinks, .declarationLinks, .relatedInformation, .actions, .preferredActions,
        .disabledActions, .configuration, .appliedEdits,
      ]),
    ClientProfile(
      "vim-ycm", cards: plain, items: plain,
      [.actions, .versionedEdits, .folders, .appliedEdits, .watchedFiles]),
    ClientProfile(
      "vim-yegappan", encodings: ["utf-32", "utf-16"], cards: rich, items: rich,
      [
        .definitionLinks, .declarationLinks, .symbolTree, .asksForDiagnostics, .actions,
        .preferredActions, .disabledActions, .actionData, .resolvedEdits, .newFiles,
        .configuration, .folders, .appliedEdits, .progress,
      ]),
  ]

  private static let publishedOnes: [ClientProfile] = [
    ClientProfile(
      "helix", encodings: ["utf-8", "utf-32", "utf-16"], cards: ["markdown"],
      [
        .snippets, .actions, .preferredActions, .disabledActions, .actionData, .resolvedEdits,
        .versionedEdits, .newFiles, .configuration, .folders, .appliedEdits, .watchedFiles,
        .progress,
      ]),
    ClientProfile(
      "sublime", cards: rich, items: rich,
      [
        .snippets, .definitionLinks, .declarationLinks, .symbolTree, .relatedInformation, .actions,
        .disabledActions, .actionData, .resolvedEdits, .linkTooltips, .versionedEdits,
        .configuration, .folders, .appliedEdits, .lensRefresh, .hintRefresh, .tokenRefresh,
        .progress, .documents,
      ]),
    ClientProfile(
      "vscode", encodings: ["utf-16"], cards: rich, items: rich, Set(Declaration.allCases)),
  ]

  /// No client, but what one may come to: it declares nothing, in every way there is, or everything.
  private static let extremes: [ClientProfile] = [
    ClientProfile("silent", cards: nil, []),
    ClientProfile("null everywhere", cards: [], items: [], [], undeclared: "null"),
    ClientProfile("false everywhere", encodings: [], cards: ["html"], [], undeclared: "false"),
    ClientProfile(
      "everything in UTF-8", encodings: modern, cards: plain, items: rich,
      Set(Declaration.allCases)),
  ]
}
