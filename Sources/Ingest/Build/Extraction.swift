// SPDX-License-Identifier: MIT

internal import Catalog

/// Completes an episode by what its texts say: who takes part, which books are named.
enum Extraction {
  /// - Returns: the episode, and the guests who rest on its title alone.
  static func complete(
    _ read: ReadEpisode, show: Show
  ) -> (episode: Episode, titleOnly: Set<String>) {
    var episode = read.episode
    var titleOnly: Set<String> = []
    if !read.givesPeople {
      let people = GuestFinder.people(title: episode.title, text: episode.summary, show: show)
      if episode.guests.isEmpty {
        episode.guests = people.guests.map { Credit(name: $0, person: nil) }
        titleOnly = people.titleOnly
      }
      if episode.hosts.isEmpty {
        let guests = Set(episode.guests.map(\.name))
        episode.hosts = people.hosts.filter { !guests.contains($0) }
          .map { Credit(name: $0, person: nil) }
      }
    }
    if !read.givesBooks && episode.books.isEmpty {
      episode.books = BookFinder.books(
        in: [episode.summary] + episode.takeaways, guests: episode.guests.map(\.name))
    }
    credit(&episode)
    return (episode, titleOnly)
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
