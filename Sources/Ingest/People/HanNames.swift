// SPDX-License-Identifier: MIT

internal import Naming

/// Names in scripts that are written without spaces, where a label says that they are names.
enum HanNames {
  /// The names of a list such as `山田太郎、Ada Example`: parts of two to six letters, and nothing else.
  static func listed(_ text: String) -> [String] {
    text.split { "、，,/・和与".contains($0) }.map(\.trimmed).filter(isName)
  }

  private static func isName(_ text: String) -> Bool {
    (2...6).contains(text.count)
      && text.unicodeScalars.allSatisfy { ScalarClass($0).standsAlone }
  }
}
