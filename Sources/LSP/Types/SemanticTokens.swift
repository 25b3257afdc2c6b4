// SPDX-License-Identifier: MIT

package import JSON

/// Parts of a document with what they are, as numbers relative to the part before (LSP 3.17,
/// "SemanticTokens").
package struct SemanticTokens: Hashable, Sendable {
  /// Five numbers a token.
  package private(set) var data: [Int] = []
  private var last = Position(line: 0, character: 0)

  package init() {}

  /// Adds a token behind all earlier ones.
  ///
  /// - Parameters:
  ///   - length: in the units of `character`.
  ///   - type: a place in the legend.
  package mutating func add(at start: Position, length: Int, type: Int) {
    let isSameLine = start.line == last.line
    data += [
      start.line - last.line, start.character - (isSameLine ? last.character : 0), length, type, 0,
    ]
    last = start
  }
}

extension SemanticTokens: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object { $0.field("data", data) }
  }
}
