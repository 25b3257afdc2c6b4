// SPDX-License-Identifier: MIT

internal import Naming

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What a user sees: results on standard output, all else on standard error.
enum Terminal {
  /// Whether somebody looks at standard error as it is written.
  static let isWatched = isatty(STDERR_FILENO) == 1

  /// A result, with the end of its line: JSON, whose writer escapes control characters, or `harmless` text.
  static func print(_ text: String) {
    write(text + "\n", to: STDOUT_FILENO)
  }

  /// A message, with the end of its line; what `show` left is wiped away.
  static func say(_ text: String) {
    write((isWatched ? clearLine : "") + TerminalText.harmless(text) + "\n", to: STDERR_FILENO)
  }

  /// Replaces the line that shows how far the work is; of many calls in a short time, few are seen.
  static func show(_ text: String) {
    guard isWatched else { return }
    write(clearLine + TerminalText.harmless(text), to: STDERR_FILENO)
  }

  /// Back to the first column, and erase to the end of the line (ECMA-48, EL).
  private static let clearLine = "\r\u{1B}[K"

  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe systemWrite(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 || errno == EINTR else { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}

/// The system's `write`, which a method of that name would hide.
private func systemWrite(
  _ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
) -> Int {
  unsafe write(descriptor, bytes, count)
}
