// SPDX-License-Identifier: MIT

internal import JSON

/// What the client makes of completion items (LSP 3.17, "CompletionClientCapabilities").
package struct CompletionClientCapabilities: Hashable, Sendable {
  package let snippetSupport: Bool
  package let labelDetailsSupport: Bool
  package let insertReplaceSupport: Bool
  /// In the client's order of preference; empty where it does not say.
  package let documentationFormat: [MarkupKind]
  package let insertTextModes: [InsertTextMode]
  /// The members that `completionItem/resolve` may fill in; nil where the client does not say.
  package let resolveProperties: [String]?
  /// Members of `CompletionList.itemDefaults` that the client knows.
  package let itemDefaults: [String]

  init(_ json: JSONValue?) {
    let item = json?["completionItem"]
    snippetSupport = item?["snippetSupport"]?.bool ?? false
    labelDetailsSupport = item?["labelDetailsSupport"]?.bool ?? false
    insertReplaceSupport = item?["insertReplaceSupport"]?.bool ?? false
    documentationFormat = item?["documentationFormat"]?.strings?.compactMap(MarkupKind.init) ?? []
    insertTextModes =
      item?["insertTextModeSupport"]?["valueSet"]?.array?
      .compactMap { $0.integer.flatMap(InsertTextMode.init) } ?? []
    resolveProperties = item?["resolveSupport"]?["properties"]?.strings
    itemDefaults = json?["completionList"]?["itemDefaults"]?.strings ?? []
  }
}
