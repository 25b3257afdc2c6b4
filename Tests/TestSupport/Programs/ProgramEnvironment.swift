// SPDX-License-Identifier: MIT

internal import Foundation

/// The environment of a program under test: nothing of the user's own, and folders that go away.
package struct ProgramEnvironment: Sendable {
  private let home: TemporaryFolder
  package var variables: [String: String]

  package init() throws {
    home = try TemporaryFolder()
    variables = [
      "HOME": home.path,
      "LANG": "C.UTF-8",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "TMPDIR": home.path,
      "XDG_CACHE_HOME": home.path("cache"),
      "XDG_CONFIG_HOME": home.path("config"),
      "XDG_DATA_HOME": home.path("data"),
    ]
  }

  /// The path of `relative` in the folder that stands for the user's home.
  package func homePath(_ relative: String) -> String { home.path(relative) }

  /// Writes a file below the folder that stands for the user's home.
  package func write(_ relative: String, _ text: String) throws {
    try home.write(relative, text)
  }
}
