// SPDX-License-Identifier: MIT

package import JSON

/// Parameters of the server's request `window/showDocument` (LSP 3.17, "ShowDocumentParams").
package struct ShowDocumentParams: Hashable, Sendable {
  package let uri: DocumentURI
  /// Whether it is for the browser and not for the editor.
  package let isExternal: Bool
  package let selection: LSPRange?

  package init(uri: DocumentURI, isExternal: Bool, selection: LSPRange? = nil) {
    self.uri = uri
    self.isExternal = isExternal
    self.selection = selection
  }
}

extension ShowDocumentParams: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("uri", uri)
      $0.field("external", isExternal)
      if !isExternal { $0.field("takeFocus", true) }
      $0.field("selection", selection)
    }
  }
}
