// SPDX-License-Identifier: MIT

/// A place in an episode's sound that a mention names: `slug@12:34`, `[[slug#t=12:34]]`.
package struct Moment: Hashable, Sendable {
  /// From the beginning of the episode; may lie beyond its end.
  package var seconds: Int
  /// The time alone, as UTF-8 offsets in the note's text.
  package var range: Range<Int>

  package init(seconds: Int, range: Range<Int>) {
    self.seconds = seconds
    self.range = range
  }

  func shifted(by delta: Int) -> Moment {
    Moment(seconds: seconds, range: range.lowerBound + delta..<range.upperBound + delta)
  }
}
