// SPDX-License-Identifier: MIT

package import Catalog

/// Which index answers for a configuration, and what makes it.
package struct IndexBuild: Equatable, Sendable {
  package let location: IndexLocation
  /// The list of the user's subscriptions, there or not; nil where they are not asked for.
  package let subscriptions: String?
  private let sources: [Configuration.CatalogSource]

  package init(configuration: Configuration, environment: [String: String]) {
    sources = configuration.catalogs
    let folder = ConfigurationLoader.userFolder(environment)
    subscriptions =
      configuration.hasSubscriptions
      ? folder.map { FilePath.join($0, "subscriptions.opml") } : nil
    location = IndexLocation(
      sources: sources.map(\.location) + [subscriptions].compactMap { $0 },
      environment: environment)
  }

  /// Beside what is configured: the subscriptions, and what says that the copy of an address changed.
  var watchedFiles: [String] {
    [location.copiesStampPath] + [subscriptions].compactMap { $0 }
  }

  /// Arguments of `podcast-index`: brings the index up to date with what is on disk.
  package var arguments: [String] { ["build"] + sourceArguments }

  /// Arguments of `podcast-index`: makes the index and a large delta beside it one, when nobody waits.
  var foldArguments: [String] { ["fold"] + sourceArguments }

  /// Arguments of `podcast-index`: asks for what addresses give now, and builds nothing.
  ///
  /// - Parameter age: seconds that a copy may be old.
  func fetchArguments(age: Int) -> [String] {
    ["fetch", "--older-than", String(age)] + sourceArguments
  }

  /// The sources as arguments, in their order; without any it is the embedded sample.
  package var sourceArguments: [String] {
    sources.flatMap { [$0.isTrusted ? "--source" : "--workspace-source", $0.location] }
      + (subscriptions.map { ["--subscriptions", $0] } ?? [])
  }
}
