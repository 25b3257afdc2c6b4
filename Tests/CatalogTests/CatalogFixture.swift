// SPDX-License-Identifier: MIT

import Catalog
import Foundation
import Naming

/// A directory of its own for one test, removed with it.
final class Scratch {
  let directory: URL

  init() throws {
    directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("catalog-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  func path(_ name: String = "index.idx") -> String {
    directory.appendingPathComponent(name).path
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []).sorted()
  }
}

/// A show with its episodes, to be written.
struct ShowFixture {
  var show: Show
  var episodes: [Episode]
}

/// Writes an index of shows and opens it.
func catalog(
  _ shows: [ShowFixture], people: [Person] = [], in scratch: Scratch, name: String = "index.idx"
) throws -> Catalog {
  let writer = try IndexWriter(path: scratch.path(name))
  for fixture in shows {
    let number = writer.add(fixture.show)
    for episode in fixture.episodes { try writer.add(episode, to: number) }
  }
  for person in people { writer.describe(person) }
  try writer.finish(Manifest(sources: [], builtAt: 0))
  return try Catalog(path: scratch.path(name))
}

/// An episode with the slug of its title and guests with the slugs of their names.
func episode(
  _ title: String, day: Int = 0, number: Int? = nil, guests: [String] = [], hosts: [String] = []
) -> Episode {
  var episode = Episode(slug: Slug.make(title), title: title)
  episode.published = PublicationDate(seconds: Int64(day) * 86_400, hasTime: false)
  episode.number = number
  episode.guests = guests.map { Credit(name: $0, person: Slug.make($0)) }
  episode.hosts = hosts.map { Credit(name: $0, person: Slug.make($0)) }
  return episode
}

/// A small seeded generator: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
