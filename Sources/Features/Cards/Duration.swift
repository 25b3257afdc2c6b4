// SPDX-License-Identifier: MIT

/// A length as people say it: `28 min`, `1 h 2 min`, `45 s`.
enum Duration {
  static func text(seconds: Int) -> String {
    guard seconds >= 60 else { return "\(seconds) s" }
    let minutes = (seconds + 30) / 60
    guard minutes >= 60 else { return "\(minutes) min" }
    return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
