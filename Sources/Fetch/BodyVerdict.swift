// SPDX-License-Identifier: MIT

/// What a look at fetched bytes says of them, before they replace an older copy.
package enum BodyVerdict: Equatable, Sendable {
  case sound
  /// Cut off, for example: worse than an older copy, better than none. A sentence for the user.
  case damaged(String)
  /// Something else than was asked for: never kept. A sentence for the user.
  case foreign(String)
}
