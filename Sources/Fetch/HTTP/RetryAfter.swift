// SPDX-License-Identifier: MIT

internal import Ingest

/// Reads `Retry-After`: a number of seconds or a date (RFC 9110, 10.2.3).
enum RetryAfter {
  /// - Returns: when to ask again, in seconds since 1970, a week from now at the latest; nil where
  ///   that is now, or where nothing can be read.
  static func time(_ value: String?, now: Int) -> Int? {
    guard let value, let wait = wait(value, now: now), wait > 0 else { return nil }
    return now + min(wait, CopyState.longestWait)
  }

  private static func wait(_ value: String, now: Int) -> Int? {
    let text = value.filter { $0 != " " }
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return HTTPDate.seconds(value).map { $0 - now }
    }
    // More digits than fit are a long time.
    return Int(text) ?? CopyState.longestWait
  }
}
