// SPDX-License-Identifier: MIT

package import Catalog
internal import Naming

/// Who takes part in an episode, by what its title and the opening of its text say.
package struct EpisodePeople: Equatable, Sendable {
  /// Full names, in the order in which title and text give them.
  package var guests: [String] = []
  /// Full names, or a single word where the episode gives no more.
  package var hosts: [String] = []
  /// Guests whom the text does not name: they rest on the title alone.
  package var titleOnly: Set<String> = []
}

/// Finds guests and hosts, without those who are merely named.
package enum GuestFinder {
  /// - Parameters:
  ///   - text: the summary; only its opening sentences count.
  ///   - show: whose host, where its author is a person, is no guest.
  package static func people(title: String, text: String, show: Show) -> EpisodePeople {
    let shapes = TitleShapes(title)
    let opening = OpeningSentences(text)
    let hosts = hosts(opening, guests: shapes.certain + opening.guests, show: show)
    let certain = shapes.certain.filter { !Self.contradicts($0, text) }
    let possible = shapes.possible.filter { isPart($0, of: opening.guests + opening.subjects) }
    var guests = certain + possible + opening.guests
    if guests.isEmpty { guests = Array(opening.subjects.prefix(3)) }
    return assembled(guests: guests, hosts: hosts, text: text)
  }

  /// The guests alone.
  package static func guests(title: String, text: String, show: Show) -> [String] {
    people(title: title, text: text, show: show).guests
  }

  private static func assembled(guests: [String], hosts: [String], text: String) -> EpisodePeople {
    var people = EpisodePeople()
    let hostSlugs = Set(hosts.map { Slug.make($0) })
    for guest in guests where !hostSlugs.contains(Slug.make(guest)) {
      append(guest, to: &people.guests)
    }
    for host in hosts { append(host, to: &people.hosts) }
    people.titleOnly = Set(people.guests.filter { !stands($0, in: text) })
    return people
  }

  private static func append(_ name: String, to names: inout [String]) {
    let slug = Slug.make(name)
    if !names.contains(where: { Slug.make($0) == slug }) { names.append(name) }
  }

  /// Those who talk with a guest, and those who talk beside one.
  private static func hosts(
    _ opening: OpeningSentences, guests: [String], show: Show
  ) -> [String] {
    let spoke = opening.hosts.filter { !isPart($0, of: guests) }
    let beside = opening.speakers.flatMap { names -> [String] in
      guard names.contains(where: { isPart($0, of: guests + opening.subjects) }) else { return [] }
      return names.filter { !isPart($0, of: guests + opening.subjects) }
    }
    return (spoke + beside).map { isPart($0, of: author(show)) ? show.author : $0 }
      + author(show).filter { isPart($0, of: opening.guests) }
  }

  /// The author of a show, where that is a person: who goes by their first name in it.
  private static func author(_ show: Show) -> [String] {
    NameShape.isPersonName(show.author) ? [show.author] : []
  }

  /// Whether a name is a guest's, or the first or last part of one.
  private static func isPart(_ name: String, of guests: [String]) -> Bool {
    let parts = Slug.parts(name)
    return guests.contains { guest in
      let whole = Slug.parts(guest)
      return whole == parts
        || (parts.count == 1 && (whole.first == parts[0] || whole.last == parts[0]))
    }
  }

  /// Whether a text names somebody by their full name.
  private static func stands(_ name: String, in text: String) -> Bool {
    " \(Phrase.written(text)) ".contains(Phrase.written(name))
  }

  /// `Deep Dive on …`: the text has the words in lower case, and not as a name.
  private static func contradicts(_ name: String, _ text: String) -> Bool {
    guard !stands(name, in: text) else { return false }
    let words = Set(Prose(text).tokens.map { String($0.text) })
    return Prose(name).tokens.contains { words.contains($0.text.lowercased()) }
  }
}
