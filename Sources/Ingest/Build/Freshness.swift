// SPDX-License-Identifier: MIT

internal import Catalog

/// Whether an index still says what its sources say.
enum Freshness {
  /// Counts up whenever sources are read differently, so that old indexes are built again.
  static let readerVersion = 4

  /// What a manifest says of a kind of source: the kind, and how it was read.
  static func tag(_ kind: SourceKind) -> String {
    "\(kind.rawValue)/\(readerVersion)"
  }

  /// The catalog at a path, when it was built from exactly these sources as they are now.
  static func catalog(at path: String, sources: [Source]) -> Catalog? {
    guard let catalog = try? Catalog(path: path), let manifest = try? catalog.manifest else {
      return nil
    }
    let known = sources.isEmpty ? [Sample.state] : sources.map { state(of: $0) }
    guard known.count == manifest.sources.count else { return nil }
    return zip(known, manifest.sources).allSatisfy(isSame) ? catalog : nil
  }

  /// Whether a source is as it was when it was read.
  static func isSame(_ now: SourceState, _ then: SourceState) -> Bool {
    now.path == then.path && now.size == then.size && now.modified == then.modified
      && isRead(then.kind, as: now.kind)
  }

  /// Whether what a manifest says of a kind was written by this version.
  static func isCurrent(_ tag: String) -> Bool { tag.hasSuffix("/\(readerVersion)") }

  /// A source as it is now, unread.
  static func state(of source: Source) -> SourceState {
    let stamp = source.file.map { FileStamp(path: $0) } ?? .missing
    return SourceState(
      path: source.name, kind: tag(source.kind), size: stamp.size, modified: stamp.modified,
      episodes: 0, problems: [])
  }

  /// The kind of a file is known only by reading it; a list, or what was one, is told at once.
  private static func isRead(_ then: String, as now: String) -> Bool {
    if now == then { return true }
    return now != tag(.opml) && now != tag(.workspaceURL) && then != tag(.opml)
      && isCurrent(then)
  }
}
