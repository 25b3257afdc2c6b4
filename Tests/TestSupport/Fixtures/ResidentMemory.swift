// SPDX-License-Identifier: MIT

#if os(Linux)
  internal import Foundation

  /// How much of a mapped file is in this process.
  package enum ResidentMemory {
    /// Kilobytes, by proc_pid_smaps(5); nil for a file that is not mapped.
    package static func kilobytes(ofFile path: String) throws -> Int? {
      guard let maps = FileHandle(forReadingAtPath: "/proc/self/smaps") else { return nil }
      let text = String(decoding: try maps.readToEnd() ?? Data(), as: UTF8.self)
      let lines = text.split(separator: "\n")
      let start = lines.firstIndex { $0.hasSuffix(path) } ?? lines.endIndex
      let rss = lines[start...].first { $0.hasPrefix("Rss:") }
      return rss?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    }
  }
#endif
