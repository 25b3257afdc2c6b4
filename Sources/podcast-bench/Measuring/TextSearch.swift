// SPDX-License-Identifier: MIT

/// The floor of references: a program that searches all notes for the text of the mention.
enum TextSearch {
  /// `rg` where it is installed, else `grep`.
  private static let searchers = [
    ("/usr/bin/rg", ["-F", "--no-config"]), ("/usr/local/bin/rg", ["-F", "--no-config"]),
    ("/usr/bin/grep", ["-rF"]), ("/bin/grep", ["-rF"]),
  ]

  /// Nanoseconds from its start to its end.
  static func time(_ workload: Workload) throws(BenchError) -> Int64 {
    let text = "[[\(workload.vaultSlug)]]"
    for (path, options) in searchers {
      let start = Clock.now()
      guard
        let search = try? ChildProcess(
          path, options + [text, workload.workspace.vault],
          environment: workload.workspace.environment), search.drain()
      else { continue }
      return Clock.now() - start
    }
    throw BenchError("neither rg nor grep is installed")
  }
}
