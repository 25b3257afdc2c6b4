// SPDX-License-Identifier: MIT

internal import Catalog

/// A line of a list of chapters: `00:00 Welcome`, `(1:02:03) - Questions`, `12:30 | Testing`.
enum ChapterLine {
  static func chapter(_ line: String) -> Chapter? {
    let bare = line.drop { "-*•([ ".contains($0) }
    let clock = bare.prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
    guard let start = seconds(clock) else { return nil }
    let title = bare.dropFirst(clock.count).drop { ")]-–—|: ".contains($0) }.trimmed
    return title.isEmpty ? nil : Chapter(start: start, title: title)
  }

  private static func seconds(_ clock: Substring) -> Int? {
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ (1...3).contains($0.count) }),
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    return parts.reduce(0) { $0 * 60 + (Int($1) ?? 0) }
  }
}
