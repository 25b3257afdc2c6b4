// SPDX-License-Identifier: MIT

import Catalog
import Features
import Naming
import Notes
import TestSupport

/// An invented show of three episodes, as a catalog, and notes scanned with it.
struct LanternCatalog {
  let catalog: Catalog

  /// - Parameter change: makes the episodes what the test is about; newest first.
  init(_ change: (inout [Episode]) -> Void = { _ in }) throws {
    let folder = try TemporaryFolder()
    let writer = try IndexWriter(path: folder.path("index"))
    var show = Show(slug: "lantern-hour", title: "The Lantern Hour")
    show.link = "https://lantern.example"
    let number = writer.add(show)
    var episodes = [
      Self.episode("Ada Pinwheel on Wicks and Oil", day: 3, guests: ["Ada Pinwheel"]),
      Self.episode("Light Houses and Mirrors", day: 2, guests: []),
      Self.episode(
        "Four Keepers at One Table", day: 1,
        guests: ["Ada Pinwheel", "Otto Lumen", "Bruno Kafer", "Cleo Wick"]),
    ]
    change(&episodes)
    for episode in episodes { try writer.add(episode, to: number) }
    for name in ["Ada Pinwheel", "Otto Lumen", "Bruno Kafer", "Cleo Wick"] {
      writer.describe(Person(slug: Slug.make(name), name: name))
    }
    try writer.finish(Manifest(sources: [], builtAt: 0))
    // The file may go: what is mapped stays.
    catalog = try Catalog(path: folder.path("index"))
  }

  func note(_ text: String, uri: String = "file:///note.md") -> Note {
    Note(uri: uri, version: 1, text: Array(text.utf8), lexicon: CatalogLexicon(catalog: catalog))
  }

  func entity(_ slug: String) throws -> EntityID? { try catalog.entities(slug: slug).first }

  private static func episode(_ title: String, day: Int, guests: [String]) -> Episode {
    var episode = Episode(slug: Slug.make(title), title: title)
    episode.published = PublicationDate(year: 2022, month: 5, day: day)
    episode.guests = guests.map { Credit(name: $0, person: Slug.make($0)) }
    episode.link = "https://lantern.example/\(day)"
    return episode
  }
}
