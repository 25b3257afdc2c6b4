// SPDX-License-Identifier: MIT

import JSON

/// Something that a client may declare, by its place in `ClientCapabilities` of LSP 3.17.
///
/// A path leads to `true`; one that ends in `{}` to an object, one that ends in `[x]` to an array that
/// holds `x`.
enum Declaration: String, CaseIterable {
  case snippets = "textDocument.completion.completionItem.snippetSupport"
  case definitionLinks = "textDocument.definition.linkSupport"
  case declarationLinks = "textDocument.declaration.linkSupport"
  case symbolTree = "textDocument.documentSymbol.hierarchicalDocumentSymbolSupport"
  case asksForDiagnostics = "textDocument.diagnostic{}"
  case relatedInformation = "textDocument.publishDiagnostics.relatedInformation"
  case actions = "textDocument.codeAction.codeActionLiteralSupport{}"
  case preferredActions = "textDocument.codeAction.isPreferredSupport"
  case disabledActions = "textDocument.codeAction.disabledSupport"
  case actionData = "textDocument.codeAction.dataSupport"
  case resolvedEdits = "textDocument.codeAction.resolveSupport.properties[edit]"
  case hintTooltips = "textDocument.inlayHint.resolveSupport.properties[tooltip]"
  case linkTooltips = "textDocument.documentLink.tooltipSupport"
  case versionedEdits = "workspace.workspaceEdit.documentChanges"
  case newFiles = "workspace.workspaceEdit.resourceOperations[create]"
  case configuration = "workspace.configuration"
  case folders = "workspace.workspaceFolders"
  case appliedEdits = "workspace.applyEdit"
  case watchedFiles = "workspace.didChangeWatchedFiles.dynamicRegistration"
  case lensRefresh = "workspace.codeLens.refreshSupport"
  case hintRefresh = "workspace.inlayHint.refreshSupport"
  case tokenRefresh = "workspace.semanticTokens.refreshSupport"
  case diagnosticRefresh = "workspace.diagnostics.refreshSupport"
  case symbolRanges = "workspace.symbol.resolveSupport.properties[location.range]"
  case progress = "window.workDoneProgress"
  case documents = "window.showDocument.support"

  /// Whether `capabilities` has it, whatever the server makes of them.
  func isMade(in capabilities: JSONValue) -> Bool {
    let value = capabilities.value(at: path)
    return switch kind {
    case .flag: value?.bool ?? false
    case .object: value?.members != nil
    case .item(let item): value?.strings?.contains(item) ?? false
    }
  }

  /// As it stands in `ClientCapabilities`.
  var json: String {
    switch kind {
    case .flag: "true"
    case .object: "{}"
    case .item(let item): #"["\#(item)"]"#
    }
  }

  var path: [String] {
    rawValue.prefix { $0 != "[" && $0 != "{" }.split(separator: ".").map(String.init)
  }

  private enum Kind {
    case flag, object
    case item(String)
  }

  private var kind: Kind {
    if rawValue.hasSuffix("{}") { return .object }
    guard rawValue.hasSuffix("]"), let start = rawValue.firstIndex(of: "[") else { return .flag }
    return .item(String(rawValue[rawValue.index(after: start)...].dropLast()))
  }
}

extension JSONValue {
  func value(at path: [String]) -> JSONValue? {
    path.reduce(self as JSONValue?) { $0?[$1] }
  }
}
