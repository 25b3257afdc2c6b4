// SPDX-License-Identifier: MIT

internal import Catalog

/// What a `channel` or `feed` says, as it is read.
struct ShowDraft {
  var fields = FieldValues()
  /// The first link of Atom that leads to the show's page.
  var page: String?
  /// The feed's own address.
  var ownAddress: String?
  var persons: [FeedPerson] = []
  var base: String?

  /// The show's page.
  var link: String? {
    let written = fields[.link] ?? page
    return written.flatMap { FeedAddress.absolute($0, base: base ?? ownAddress) }
  }
}
