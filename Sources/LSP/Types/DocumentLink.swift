// SPDX-License-Identifier: MIT

package import JSON

/// A range that leads somewhere (LSP 3.17, "DocumentLink").
package struct DocumentLink: Hashable, Sendable {
  package let range: LSPRange
  package let target: String
  /// Nil for clients that show none.
  package let tooltip: String?

  package init(range: LSPRange, target: String, tooltip: String?) {
    self.range = range
    self.target = target
    self.tooltip = tooltip
  }
}

extension DocumentLink: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("range", range)
      $0.field("target", target)
      $0.field("tooltip", tooltip)
    }
  }
}
