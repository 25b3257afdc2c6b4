// SPDX-License-Identifier: MIT

package import Catalog
internal import Synchronization

/// The first damage that lexicons of a catalog met, whatever thread they scanned on.
package final class LexiconDamage: Sendable {
  private let first = Mutex<CatalogError?>(nil)

  package init() {}

  /// Takes the damage out, so that it is dealt with once.
  package func take() -> CatalogError? {
    first.withLock { $0.take() }
  }

  /// Keeps the first damage that is reported until it is taken.
  package func report(_ error: CatalogError) {
    first.withLock { $0 = $0 ?? error }
  }
}
