// SPDX-License-Identifier: MIT

internal import Catalog

/// What a build has to read: all sources, or those alone that changed since the base was written.
enum BuildPlan {
  case whole
  /// A delta of these sources, by their places in the list, which has these shows instead of the base.
  case delta(Part)

  struct Part: Equatable {
    /// Ascending.
    var sources: [Int]
    var shows: Set<String>
  }

  /// When a delta is worth its while.
  struct Worth: Equatable {
    /// Bytes of sources that are read again faster than anybody waits for.
    var leastBytes: Int64 = 4 << 20
    /// A delta is made of at most one byte in so many.
    var share: Int64 = 8
  }

  /// - Parameters:
  ///   - extra: shows that are to be replaced whatever their sources say.
  init(
    _ sources: [Source], since base: Manifest, worth: Worth, extra: Set<String> = []
  ) {
    self = .whole
    let states = sources.map { Freshness.state(of: $0) }
    let total = states.reduce(0) { $0 + max(0, $1.size) }
    guard !sources.isEmpty, total >= worth.leastBytes,
      base.sources.allSatisfy({ Freshness.isCurrent($0.kind) }),
      let part = Self.part(states, since: base, extra)
    else { return }
    let bytes = part.sources.reduce(0) { $0 + max(0, states[$1].size) }
    if bytes * worth.share <= total { self = .delta(part) }
  }

  /// The sources that changed, came or went, and those that share a show with one of them.
  ///
  /// - Returns: nil where the sources cannot be told apart.
  private static func part(
    _ states: [SourceState], since base: Manifest, _ extra: Set<String>
  ) -> Part? {
    let known = Dictionary(base.sources.map { ($0.path, $0) }) { first, _ in first }
    guard known.count == base.sources.count else { return nil }
    let paths = Set(states.map(\.path))
    var changed = Set(
      states.indices.filter { place in
        known[states[place].path].map { !Freshness.isSame(states[place], $0) } ?? true
      })
    var shows = extra
    for source in base.sources where !paths.contains(source.path) { shows.formUnion(source.shows) }
    for place in changed { shows.formUnion(known[states[place].path]?.shows ?? []) }
    while true {
      let more = states.indices.filter { place in
        !changed.contains(place)
          && !shows.isDisjoint(with: known[states[place].path]?.shows ?? [])
      }
      if more.isEmpty { return Part(sources: changed.sorted(), shows: shows) }
      changed.formUnion(more)
      for place in more { shows.formUnion(known[states[place].path]?.shows ?? []) }
    }
  }
}
