// SPDX-License-Identifier: MIT

/// An episode of a catalog that does not exist.
struct InventedEpisode {
  let title: String
  let guest: String
  let number: Int
  /// Several shows share a catalog.
  let show: Int

  /// The title has plain letters and spaces only.
  var slug: String { Self.slug(title) }

  var link: String { "https://invented.example/\(show)/\(number)" }

  /// The slug of its show.
  var showSlug: String { "the-invented-hour-\(show)" }

  var guestSlug: String { Self.slug(guest) }

  private static func slug(_ text: String) -> String {
    text.lowercased().replacing(" ", with: "-")
  }
}
