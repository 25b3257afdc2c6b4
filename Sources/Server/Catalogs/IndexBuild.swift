// SPDX-License-Identifier: MIT

package import Catalog

/// Which index answers for a configuration, and what makes it.
package struct IndexBuild: Equatable, Sendable {
  package let location: IndexLocation
  /// Arguments of `podcast-index`; without a source among them it indexes the embedded sample.
  package let arguments: [String]

  package init(configuration: Configuration, environment: [String: String]) {
    let sources = configuration.catalogs
    location = IndexLocation(sources: sources.map(\.location), environment: environment)
    arguments =
      ["build"]
      + sources.flatMap { [$0.isTrusted ? "--source" : "--workspace-source", $0.location] }
  }
}
