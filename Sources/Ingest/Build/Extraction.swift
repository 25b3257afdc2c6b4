// SPDX-License-Identifier: MIT

internal import Catalog

/// Completes the episodes of a show by what their texts say: who takes part, which books are named.
enum Extraction {
  /// - Returns: for each episode, in their order, the episode and the guests who rest on its title
  ///   alone.
  static func complete(_ read: ReadShow) -> [(episode: Episode, titleOnly: Set<String>)] {
    let found = GuestFinder.people(
      in: read.episodes.map { ($0.episode.title, $0.episode.summary) }, show: read.show)
    return zip(read.episodes, found).map { read, people in
      var (episode, titleOnly) = (read.episode, Set<String>())
      if !read.givesPeople { titleOnly = take(people, into: &episode) }
      if !read.givesBooks && episode.books.isEmpty {
        episode.books = BookFinder.books(
          in: [episode.summary] + episode.takeaways, guests: episode.guests.map(\.name))
      }
      credit(&episode)
      return (episode, titleOnly)
    }
  }

  private static func take(_ people: EpisodePeople, into episode: inout Episode) -> Set<String> {
    var titleOnly: Set<String> = []
    if episode.guests.isEmpty {
      episode.guests = people.guests.map { Credit(name: $0, person: nil) }
      titleOnly = people.titleOnly
    }
    if episode.hosts.isEmpty {
      let guests = Set(episode.guests.map(\.name))
      episode.hosts = people.hosts.filter { !guests.contains($0) }
        .map { Credit(name: $0, person: nil) }
    }
    return titleOnly
  }

  /// Gives guests and hosts the slugs of the people they are.
  static func credit(_ episode: inout Episode) {
    for index in episode.guests.indices {
      episode.guests[index].person = PeopleRegister.slug(
        of: episode.guests[index].name, role: .guest)
    }
    for index in episode.hosts.indices {
      episode.hosts[index].person = PeopleRegister.slug(of: episode.hosts[index].name, role: .host)
    }
  }
}
