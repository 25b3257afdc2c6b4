// SPDX-License-Identifier: MIT

package import Ingest

/// Fetches addresses into the folder of copies.
package struct Fetcher: Sendable {
  package init(copies: CopyFolder) {}
}
