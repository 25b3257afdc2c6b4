// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Remembers which generated pages say what the catalog says, as long as nobody touches the files.
///
/// Belongs to one thread. Holds for one catalog, and forgets all when it is asked about another.
final class WrittenPages {
  private struct Entry {
    var page: PageFolder.Page
    var stamp: FileStamp
  }

  private static let limit = 4096

  private weak var catalog: Catalog?
  private var known: [EntityID: Entry] = [:]

  /// The page of an entity that is on disk as it was written.
  func page(of entity: EntityID, in catalog: Catalog) -> PageFolder.Page? {
    guard self.catalog === catalog, let entry = known[entity],
      FileStamp(entry.page.path) == entry.stamp
    else { return nil }
    return entry.page
  }

  /// Takes note of a page that has just been written, or found to be right.
  func note(_ page: PageFolder.Page, of entity: EntityID, in catalog: Catalog) {
    if self.catalog !== catalog || known.count >= Self.limit {
      self.catalog = catalog
      known.removeAll(keepingCapacity: true)
    }
    if let stamp = FileStamp(page.path) { known[entity] = Entry(page: page, stamp: stamp) }
  }
}
