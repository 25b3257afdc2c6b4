// SPDX-License-Identifier: MIT

/// What stays in memory until all episodes have arrived, but for what episodes are searched by.
struct Collected: Sendable {
  var episodes = EpisodeCollector()
  var people = PeopleCollector()
  var books = BookCollector()
  var shows: [Show] = []
  var keys = KeyCollector()
}
