// SPDX-License-Identifier: MIT

package import JSON

/// Edits of one or more documents, proposed to the client (LSP 3.17, "WorkspaceEdit").
package struct WorkspaceEdit: Hashable, Sendable {
  /// All edits of one document; they refer to the same text and do not overlap.
  package struct Document: Hashable, Sendable {
    package let uri: DocumentURI
    /// Of the text that the ranges are of; nil: as it is on disk.
    package let version: Int?
    package let edits: [TextEdit]
    /// Whether the document is created first; the client refuses where there is one.
    package let isNew: Bool

    package init(uri: DocumentURI, version: Int?, edits: [TextEdit], isNew: Bool = false) {
      self.uri = uri
      self.version = version
      self.edits = edits
      self.isNew = isNew
    }
  }

  package let documents: [Document]
  /// Whether the client understands versions; files are created only with them.
  package let isVersioned: Bool

  package init(documents: [Document], isVersioned: Bool) {
    self.documents = documents
    self.isVersioned = isVersioned || documents.contains(where: \.isNew)
  }
}

extension WorkspaceEdit: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object { isVersioned ? writeVersioned(&$0) : writePlain(&$0) }
  }

  private func writePlain(_ writer: inout JSONWriter) {
    writer.field("changes") {
      $0.object { writer in
        for document in documents {
          writer.name(document.uri.text)
          document.edits.write(to: &writer)
        }
      }
    }
  }

  private func writeVersioned(_ writer: inout JSONWriter) {
    writer.field("documentChanges") {
      $0.array { writer in
        for document in documents {
          if document.isNew { Self.writeCreation(of: document.uri, &writer) }
          Self.write(document, &writer)
        }
      }
    }
  }

  private static func writeCreation(of uri: DocumentURI, _ writer: inout JSONWriter) {
    writer.object {
      $0.field("kind", "create")
      $0.field("uri", uri)
      // A file that is there after all must fail the whole edit: its text is somebody's.
      $0.field("options") {
        $0.object {
          $0.field("overwrite", false)
          $0.field("ignoreIfExists", false)
        }
      }
    }
  }

  private static func write(_ document: Document, _ writer: inout JSONWriter) {
    writer.object {
      $0.field("textDocument") {
        $0.object {
          $0.field("uri", document.uri)
          $0.name("version")
          if let version = document.version { $0.integer(version) } else { $0.null() }
        }
      }
      $0.field("edits", document.edits)
    }
  }
}
