// SPDX-License-Identifier: MIT

/// An episode of a catalog that does not exist, and where it stands on its page.
struct InventedEpisode {
  let title: String
  let guest: String
  /// 0-based line of the title in the page.
  let titleLine: Int

  /// The title has plain letters and spaces only.
  var slug: String { Self.slug(title) }

  static func slug(_ text: String) -> String {
    text.lowercased().replacing(" ", with: "-")
  }
}
