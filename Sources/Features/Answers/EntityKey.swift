// SPDX-License-Identifier: MIT

package import Catalog
package import Naming

/// Names an entity over rebuilds of the index, as `EntityID` does not.
///
/// `episode:show/slug`, `person:slug`, … A client keeps it between a completion list and its resolve.
package enum EntityKey {
  /// - Parameter show: the slug of an episode's show; nil for anything else.
  static func make(_ kind: EntityKind, _ slug: String, show: String?) -> String {
    var bytes: [UInt8] = []
    append(kind, slug, show: show, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// As `make`, in UTF-8 behind other bytes.
  static func append(
    _ kind: EntityKind, _ slug: String, show: String?, to bytes: inout [UInt8]
  ) {
    bytes += kind.word.utf8
    bytes.append(UInt8(ascii: ":"))
    if let show {
      bytes += show.utf8
      bytes.append(UInt8(ascii: "/"))
    }
    bytes += slug.utf8
  }

  /// - Returns: nil when the catalog has no such entity any more, or `key` is none of ours.
  package static func find(
    _ key: String, in catalog: Catalog
  ) throws(CatalogError) -> EntityID? {
    let parts = key.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let kind = EntityKind.allCases.first(where: { $0.word == parts[0] })
    else { return nil }
    guard kind == .episode else {
      return try catalog.entities(slug: String(parts[1])).first { $0.kind == kind }
    }
    let slugs = parts[1].split(separator: "/").map(String.init)
    guard slugs.count == 2 else { return nil }
    return try catalog.entities(showSlug: slugs[0], slug: slugs[1]).first
  }
}
