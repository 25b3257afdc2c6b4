// SPDX-License-Identifier: MIT

internal import Catalog

/// What a `channel` or `feed` says, as it is read.
struct ShowDraft {
  var fields = FieldValues()
  /// Links of Atom that lead to the show's page.
  var pages: [String] = []
  /// The feed's own address.
  var ownAddress: String?
  var persons: [FeedPerson] = []
  var base: String?

  /// The show's page.
  var link: String? {
    let written = fields[.link] ?? pages.first
    return written.flatMap { FeedAddress.absolute($0, base: base ?? ownAddress) }
  }
}
