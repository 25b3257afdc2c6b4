// SPDX-License-Identifier: MIT

/// Where in a title a name stands, and how much that says.
enum TitlePlace: Hashable {
  /// Behind `Interview:`, `Guest:`.
  case announced
  /// Behind `with`.
  case with
  /// Before `on` and a topic.
  case topic
  /// A part of its own, with where the person belongs: `X of Y`, `X, CEO of Y`.
  case affiliated
  /// The whole first part.
  case lead
  /// The whole last part.
  case tail
  /// The whole of a part between others, or of a title without parts.
  case middle
  /// In brackets.
  case bracket
  /// At the beginning of a part that says more.
  case opening
  /// At the end of a part that says more.
  case ending

  /// What the place alone says; `Verdict.needed` and more make a guest.
  var points: Int {
    switch self {
    case .announced: 5
    case .with, .topic: 4
    case .affiliated: 3
    case .lead, .tail, .middle, .bracket: 2
    case .opening, .ending: 1
    }
  }

  /// Whether a show's habit says more of it than the place alone.
  var dependsOnShow: Bool { self != .announced && self != .with }
}
