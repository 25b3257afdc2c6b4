// SPDX-License-Identifier: MIT

package import JSON

/// A range in a document (LSP 3.17, "Location").
package struct Location: Hashable, Sendable {
  package let uri: DocumentURI
  package let range: LSPRange

  package init(uri: DocumentURI, range: LSPRange) {
    self.uri = uri
    self.range = range
  }
}

extension Location: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("uri", uri)
      $0.field("range", range)
    }
  }
}

/// A location that also says where it was asked from and what to select (LSP 3.17, "LocationLink").
package struct LocationLink: Hashable, Sendable {
  /// What the client underlines; nil: the word at the cursor.
  package let originSelectionRange: LSPRange?
  package let targetURI: DocumentURI
  /// The whole of the target.
  package let targetRange: LSPRange
  /// What to select there; lies inside `targetRange`.
  package let targetSelectionRange: LSPRange

  package init(
    originSelectionRange: LSPRange?, targetURI: DocumentURI, targetRange: LSPRange,
    targetSelectionRange: LSPRange
  ) {
    self.originSelectionRange = originSelectionRange
    self.targetURI = targetURI
    self.targetRange = targetRange
    self.targetSelectionRange = targetSelectionRange
  }
}

extension LocationLink: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("originSelectionRange", originSelectionRange)
      $0.field("targetUri", targetURI)
      $0.field("targetRange", targetRange)
      $0.field("targetSelectionRange", targetSelectionRange)
    }
  }
}
