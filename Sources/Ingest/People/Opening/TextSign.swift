// SPDX-License-Identifier: MIT

/// What the opening of a description says of somebody, and how much that is.
enum TextSign: Int, Comparable {
  /// The name stands there.
  case named = 1
  /// A sentence tells about them: `X explains …`.
  case told = 2
  /// A sentence says who they are: `X is an engineer …`; or it is the first to tell about anybody.
  case introduced = 3
  /// Somebody talks with them: `we talk with X`, `X joins us`.
  case conversed = 4
  /// They stand in a list of guests.
  case listed = 6

  var points: Int { rawValue }

  static func < (left: TextSign, right: TextSign) -> Bool { left.rawValue < right.rawValue }
}
