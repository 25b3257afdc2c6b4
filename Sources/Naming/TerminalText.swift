// SPDX-License-Identifier: MIT

/// Text as a terminal may be shown it.
package enum TerminalText {
  /// Titles, names and addresses are other people's words: they may not steer the terminal.
  ///
  /// Control characters (Unicode, Cc) but line breaks and tabs are left out. Cost: linear.
  package static func harmless(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter(isHarmless)))
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control
  }
}
