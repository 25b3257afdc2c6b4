// SPDX-License-Identifier: MIT

internal import JSON

/// Messages about the notes of a workload.
extension Workload {
  func open(_ file: String, _ text: [UInt8]) -> Call {
    Call("textDocument/didOpen") {
      $0.field("textDocument") {
        $0.object {
          $0.field("uri", workspace.uri(file))
          $0.field("languageId", "markdown")
          $0.field("version", 1)
          $0.field("text") { $0.string(utf8: text) }
        }
      }
    }
  }

  /// An incremental change within one line.
  func edit(_ file: String, line: Int, from start: Int, to end: Int, _ text: String) -> Call {
    Call("textDocument/didChange") {
      $0.field("textDocument") {
        $0.object {
          $0.field("uri", workspace.uri(file))
          $0.field("version", 2)
        }
      }
      $0.field("contentChanges") {
        $0.array {
          $0.object {
            $0.field("range") {
              $0.object {
                $0.field("start") { Self.write(line, start, to: &$0) }
                $0.field("end") { Self.write(line, end, to: &$0) }
              }
            }
            $0.field("text", text)
          }
        }
      }
    }
  }

  /// A change of the whole text.
  func replace(_ file: String, with text: [UInt8]) -> Call {
    Call("textDocument/didChange") {
      $0.field("textDocument") {
        $0.object {
          $0.field("uri", workspace.uri(file))
          $0.field("version", 2)
        }
      }
      $0.field("contentChanges") {
        $0.array { $0.object { $0.field("text") { $0.string(utf8: text) } } }
      }
    }
  }

  /// A request about a place.
  func ask(_ method: String, _ file: String, line: Int, column: Int) -> Call {
    Call(method) {
      $0.field("textDocument") { $0.object { $0.field("uri", workspace.uri(file)) } }
      $0.field("position") { Self.write(line, column, to: &$0) }
    }
  }

  private static func write(_ line: Int, _ column: Int, to writer: inout JSONWriter) {
    writer.object {
      $0.field("line", line)
      $0.field("character", column)
    }
  }
}
