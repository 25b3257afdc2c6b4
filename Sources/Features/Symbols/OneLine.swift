// SPDX-License-Identifier: MIT

/// A text that shall stand on one line, whatever the catalog or the note holds.
enum OneLine {
  static func text(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
