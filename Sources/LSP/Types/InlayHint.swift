// SPDX-License-Identifier: MIT

package import JSON

/// A text shown in a document that is not part of it (LSP 3.17, "InlayHint").
package struct InlayHint: Hashable, Sendable {
  package var position: Position
  package var label: String
  package var tooltip: MarkupContent?
  /// What `inlayHint/resolve` brings back; nil where the client resolves nothing.
  package var data: String?

  package init(position: Position, label: String, data: String?) {
    self.position = position
    self.label = label
    self.data = data
  }
}

extension InlayHint: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("position", position)
      $0.field("label", label)
      $0.field("paddingLeft", true)
      $0.field("tooltip", tooltip)
      $0.field("data", data)
    }
  }
}

/// As `inlayHint/resolve` brings it back.
extension InlayHint: MessageParams {
  package init(params: [UInt8]) throws(ResponseError) {
    guard let members = (try? JSONMembers(of: params)).flatMap({ $0 }),
      let position = Position("position", of: members), let label = members.string("label")
    else { throw .invalidParams("`position` and `label` must be there") }
    self.init(position: position, label: label, data: members.string("data"))
  }
}

/// What the client makes of hints (LSP 3.17, "InlayHintClientCapabilities").
package struct InlayHintClientCapabilities: Hashable, Sendable {
  /// Whether `tooltip` may be left to `inlayHint/resolve`.
  package let resolvesTooltip: Bool

  init(_ json: JSONValue?) {
    resolvesTooltip =
      json?["resolveSupport"]?["properties"]?.strings?.contains("tooltip") ?? false
  }
}
