// SPDX-License-Identifier: MIT

internal import Catalog

/// Completes the episodes of a show by what their texts say: who takes part, which books are named.
enum Extraction {
  /// The people and books of a show's episodes.
  ///
  /// What a source gives of people (`podcast:person`, a list of guests) wins; an episode's own
  /// persons count before the channel's. Nobody whom they call host is a guest.
  /// - Returns: for each episode, in their order, the episode and the guests who rest on its title
  ///   alone.
  static func complete(_ read: ReadShow) -> [(episode: Episode, titleOnly: Set<String>)] {
    let hosts = read.persons.filter(\.isHost).map(\.name)
    let people = foundPeople(read, hosts: hosts)
    var completed = read.episodes.indices.map { index in
      var (episode, titleOnly) = (read.episodes[index].episode, Set<String>())
      if episode.persons.isEmpty { addHosts(hosts, to: &episode) }
      if !read.episodes[index].givesPeople { titleOnly = take(people[index], into: &episode) }
      if !read.episodes[index].givesBooks && episode.books.isEmpty {
        episode.books = BookFinder.books(
          in: [episode.summary] + episode.takeaways, guests: episode.guests.map(\.name))
      }
      return (episode: episode, titleOnly: titleOnly)
    }
    lengthen(&completed)
    for index in completed.indices { credit(&completed[index].episode) }
    return completed
  }

  /// Whom the texts tell of, an element an episode.
  ///
  /// Texts are read together, for what one says of a host counts for all; but not where nobody asks.
  private static func foundPeople(_ read: ReadShow, hosts: [String]) -> [EpisodePeople] {
    if read.episodes.allSatisfy(\.givesPeople) {
      return Array(repeating: EpisodePeople(), count: read.episodes.count)
    }
    return GuestFinder.people(
      in: read.episodes.map { ($0.episode.title, $0.episode.summary) }, show: read.show,
      hosts: hosts + read.episodes.flatMap { $0.episode.hosts.map(\.name) })
  }

  /// Gives guests and hosts the slugs of the people they are.
  static func credit(_ episode: inout Episode) {
    for index in episode.guests.indices {
      let name = PlainName.of(episode.guests[index].name)
      episode.guests[index] = Credit(
        name: name, person: PeopleRegister.slug(of: name, role: .guest))
    }
    for index in episode.hosts.indices {
      let name = PlainName.of(episode.hosts[index].name)
      episode.hosts[index] = Credit(name: name, person: PeopleRegister.slug(of: name, role: .host))
    }
  }

  private static func addHosts(_ names: [String], to episode: inout Episode) {
    guard episode.hosts.isEmpty else { return }
    episode.hosts = names.map { Credit(name: $0, person: nil) }
  }

  private static func take(_ people: EpisodePeople, into episode: inout Episode) -> Set<String> {
    var titleOnly: Set<String> = []
    if episode.guests.isEmpty {
      let hosts = Set(episode.hosts.map { PersonName(text: $0.name, isKnown: true).key })
      episode.guests = people.guests
        .filter { !hosts.contains(PersonName(text: $0, isKnown: true).key) }
        .map { Credit(name: $0, person: nil) }
      titleOnly = people.titleOnly
    }
    if episode.hosts.isEmpty {
      let guests = Set(episode.guests.map(\.name))
      addHosts(people.hosts.filter { !guests.contains($0) }, to: &episode)
    }
    return titleOnly
  }

  /// Writes out the names that the show abbreviates.
  private static func lengthen(_ episodes: inout [(episode: Episode, titleOnly: Set<String>)]) {
    let names = ShortNames(
      episodes.lazy.flatMap { ($0.episode.guests + $0.episode.hosts).map(\.name) })
    for index in episodes.indices {
      for guest in episodes[index].episode.guests.indices {
        let name = episodes[index].episode.guests[guest].name
        episodes[index].episode.guests[guest].name = names.full(name)
      }
    }
  }
}

extension FeedPerson {
  /// Whether a channel's person is at the microphone of every episode.
  fileprivate var isHost: Bool {
    role.lowercased().contains("host") || role.isEmpty && (group.isEmpty || group == "cast")
  }
}
