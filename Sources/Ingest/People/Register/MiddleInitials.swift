// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Joins `Daniel J. Example` and `Daniel Example` within one show: elsewhere they may be two people.
///
/// Decided in the order of recording, which only ever grows: who has a slug keeps it.
struct MiddleInitials {
  private struct Person {
    var slug: String
    /// Empty while none is known.
    var initials: [String]
  }

  /// By given and family name.
  private var people: [String: [Person]] = [:]
  private var slugs: [String: String] = [:]

  /// - Parameter episodes: all of the show, in the order of recording.
  init(_ episodes: [Episode]) {
    // Most shows write none, and need no slug of every name.
    guard episodes.contains(where: Self.mayHaveInitial) else { return }
    for name in episodes.lazy.flatMap({ $0.guests + $0.hosts }).map(\.name) {
      add(Slug.parts(PlainName.of(name)))
    }
  }

  /// Gives an episode's people the slugs that they have in this show.
  func join(_ episode: inout Episode) {
    guard !slugs.isEmpty else { return }
    for index in episode.guests.indices { join(&episode.guests[index]) }
    for index in episode.hosts.indices { join(&episode.hosts[index]) }
  }

  private func join(_ credit: inout Credit) {
    credit.person = credit.person.map { slugs[$0] ?? $0 }
  }

  private mutating func add(_ parts: [String]) {
    let slug = parts.joined(separator: "-")
    guard slugs[slug] == nil, parts.count > 1, let first = parts.first, let last = parts.last,
      !Self.isInitial(first), !Self.isInitial(last)
    else { return }
    let middle = parts.dropFirst().dropLast()
    let key = ([first] + middle.filter { !Self.isInitial($0) } + [last]).joined(separator: "-")
    slugs[slug] = slugOfPerson(key, initials: middle.filter(Self.isInitial), slug: slug)
  }

  /// The same initials are the same person; so is a name without, as long as it can be.
  private mutating func slugOfPerson(_ key: String, initials: [String], slug: String) -> String {
    var known = people[key] ?? []
    if let same = known.firstIndex(where: { initials.isEmpty || $0.initials == initials }) {
      return known[same].slug
    }
    if let open = known.firstIndex(where: { $0.initials.isEmpty }) {
      known[open].initials = initials
    } else {
      known.append(Person(slug: slug, initials: initials))
    }
    people[key] = known
    return known.first { $0.initials == initials }?.slug ?? slug
  }

  private static func isInitial(_ part: String) -> Bool {
    part.unicodeScalars.count == 1
      && part.unicodeScalars.allSatisfy { !ScalarClass($0).standsAlone }
  }

  private static func mayHaveInitial(_ episode: Episode) -> Bool {
    episode.guests.contains { mayHaveInitial($0.name) }
      || episode.hosts.contains { mayHaveInitial($0.name) }
  }

  /// A single letter between two words, with or without a dot.
  private static func mayHaveInitial(_ name: String) -> Bool {
    guard name.utf8.count(where: { $0 == 0x20 }) > 1 else { return false }
    return splitHasInitial(name)
  }

  private static func splitHasInitial(_ name: String) -> Bool {
    name.split(separator: " ").dropFirst().dropLast()
      .contains { $0.unicodeScalars.count { $0 != "." } == 1 }
  }
}
