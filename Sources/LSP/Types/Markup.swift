// SPDX-License-Identifier: MIT

package import JSON

/// How a text is to be shown (LSP 3.17, "MarkupKind").
package enum MarkupKind: String, Sendable {
  case plaintext, markdown
}

/// A text and how to show it (LSP 3.17, "MarkupContent").
package struct MarkupContent: Hashable, Sendable {
  package let kind: MarkupKind
  package let value: String

  package init(kind: MarkupKind, value: String) {
    self.kind = kind
    self.value = value
  }
}

extension MarkupContent: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("kind", kind.rawValue)
      $0.field("value", value)
    }
  }
}

/// What is shown beside an item (LSP 3.17, `string | MarkupContent`).
package enum Documentation: Hashable, Sendable {
  /// For clients that declare no format.
  case text(String)
  case markup(MarkupContent)
}

extension Documentation: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.string(text)
    case .markup(let content): content.write(to: &writer)
    }
  }
}

/// The answer to `textDocument/hover` (LSP 3.17, "Hover").
package struct Hover: Hashable, Sendable {
  package let contents: MarkupContent
  /// What the hover is about.
  package let range: LSPRange?

  package init(contents: MarkupContent, range: LSPRange?) {
    self.contents = contents
    self.range = range
  }
}

extension Hover: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("contents", contents)
      $0.field("range", range)
    }
  }
}
