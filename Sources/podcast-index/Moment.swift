// SPDX-License-Identifier: MIT

internal import Catalog

/// A moment as a user reads it.
enum Moment {
  /// - Parameter seconds: since 1970-01-01T00:00:00Z.
  static func text(_ seconds: Int) -> String {
    PublicationDate(seconds: Int64(seconds), hasTime: true).iso
  }
}
