// SPDX-License-Identifier: MIT

internal import Catalog

/// Which index answers, and how far its making is.
struct IndexState {
  var build: IndexBuild?
  /// Of the index files that are open, so that unchanged ones are not opened again.
  var stamp: IndexStamp?
  /// Of index files that are damaged: they are not opened again, and mended once only.
  var damaged: IndexStamp?
  /// What it was made from, by its manifest.
  var sources = IndexSources()
  /// Whether nobody has looked yet if the sources have changed since it was made.
  var mayBeStale = false
  var isBuilding = false
  /// A source changed while the indexer ran.
  var isOutdated = false
  /// A damaged index is made anew whatever its sources say.
  var mustForce = false
  /// Whether addresses have been, or are being, asked for what they give now.
  var refresh = Refresh.due
  /// Seconds that copies may be old, where the user asked; else the configuration says.
  var refreshAge: Int?

  enum Refresh {
    case due
    case running
    case done
  }

  var location: IndexLocation? { build?.location }
}
