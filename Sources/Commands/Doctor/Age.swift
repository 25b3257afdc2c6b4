// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// How long ago something was, as people say it.
enum Age {
  /// - Parameters:
  ///   - moment: seconds since 1970-01-01T00:00:00Z.
  ///   - now: likewise.
  static func text(since moment: Int64, now: Int64 = Int64(time(nil))) -> String {
    switch now - moment {
    case ..<60: "just now"
    case let seconds where seconds < 3600: counted(seconds / 60, "minute")
    case let seconds where seconds < 86_400: counted(seconds / 3600, "hour")
    case let seconds: counted(seconds / 86_400, "day")
    }
  }

  private static func counted(_ count: Int64, _ unit: String) -> String {
    "\(count) \(unit)\(count == 1 ? "" : "s") ago"
  }
}
