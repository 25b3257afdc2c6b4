// SPDX-License-Identifier: MIT

/// Where a chapter begins, as Podlove Simple Chapters give it: normal play time (RFC 2326, 3.6).
enum PlayTime {
  /// Whole seconds of `hh:mm:ss.mmm`, `mm:ss` or `ss`, `npt=` before it or not.
  static func seconds(_ text: String) -> Int? {
    DurationField.seconds(text.hasPrefix("npt=") ? String(text.dropFirst(4)) : text)
  }
}
