// SPDX-License-Identifier: MIT

package import JSON
package import Notes

extension ProgramEditor {
  /// The URI of a path in the workspace, whose characters the test keeps plain.
  package func uri(_ relative: String) -> String {
    "file://" + (relative.isEmpty ? workspace.path : workspace.path(relative))
  }

  /// Opens a note, whatever the disk holds.
  package func open(_ path: String, _ text: String) throws {
    versions[path] = 1
    let uri = uri(path)
    try notify("textDocument/didOpen") {
      $0.field("textDocument") {
        $0.object {
          $0.field("uri", uri)
          $0.field("languageId", "markdown")
          $0.field("version", 1)
          $0.field("text", text)
        }
      }
    }
  }

  /// Replaces `range` (of UTF-16 columns), or the whole text.
  package func change(
    _ path: String, _ range: Range<TextPosition>? = nil, to text: String
  ) throws {
    let version = (versions[path] ?? 0) + 1
    versions[path] = version
    let uri = uri(path)
    try notify("textDocument/didChange") {
      $0.field("textDocument") {
        $0.object {
          $0.field("uri", uri)
          $0.field("version", version)
        }
      }
      $0.field("contentChanges") {
        $0.array {
          $0.object {
            if let range { $0.field("range") { Self.write(range, to: &$0) } }
            $0.field("text", text)
          }
        }
      }
    }
  }

  /// Types one key after another; after each one `check` gets what was typed and the cursor.
  ///
  /// - Returns: where the cursor stands at the end.
  @discardableResult
  package func type(
    _ text: String, at start: TextPosition, in path: String,
    _ check: (_ typed: String, _ cursor: TextPosition) throws -> Void = { _, _ in }
  ) throws -> TextPosition {
    var cursor = start
    var typed = ""
    for character in text {
      try change(path, cursor..<cursor, to: String(character))
      cursor.column += character.utf16.count
      typed.append(character)
      try check(typed, cursor)
    }
    return cursor
  }

  /// A request about a place: `textDocument/hover` and its like.
  package func ask(
    _ method: String, _ path: String, _ position: TextPosition,
    _ more: (inout JSONWriter) -> Void = { _ in }
  ) throws -> JSONValue {
    let uri = uri(path)
    return try request(method) {
      $0.field("textDocument") { $0.object { $0.field("uri", uri) } }
      $0.field("position") { Self.write(position, to: &$0) }
      more(&$0)
    }
  }

  /// The labels that completion offers.
  package func completions(_ path: String, _ position: TextPosition) throws -> [String] {
    let list = try ask("textDocument/completion", path, position)
    return list["items"]?.array?.compactMap { $0["label"]?.string } ?? []
  }

  private static func write(_ range: Range<TextPosition>, to writer: inout JSONWriter) {
    writer.object {
      $0.field("start") { write(range.lowerBound, to: &$0) }
      $0.field("end") { write(range.upperBound, to: &$0) }
    }
  }

  private static func write(_ position: TextPosition, to writer: inout JSONWriter) {
    writer.object {
      $0.field("line", position.line)
      $0.field("character", position.column)
    }
  }
}
