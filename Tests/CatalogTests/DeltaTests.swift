// SPDX-License-Identifier: MIT

import Catalog
import Foundation
import Naming
import Testing

@Suite("A base and the delta upon it answer as one index of all would")
struct DeltaTests {
  /// A catalog before and after some of its shows changed.
  struct Change {
    var old: [ShowFixture]
    var new: [ShowFixture]
    /// Slugs of the shows that differ.
    var changed: Set<String>

    /// One show loses, gains and renames episodes, one goes, one comes; the others stay.
    init(seed: UInt64) {
      old = RandomCatalog(seed: seed, shows: 6, episodes: 160).shows
      let other = RandomCatalog(seed: seed + 1000, shows: 7, episodes: 200).shows
      for index in old.indices {
        for number in old[index].episodes.indices where number % 4 == 0 {
          old[index].episodes[number].books = [BookReference(title: "Zorp and Glint", authors: [])]
        }
      }
      new = old
      changed = [old[1].show.slug, old[2].show.slug, old[4].show.slug, other[6].show.slug]
      new[1].episodes = Self.mixed(old[1].episodes, other[1].episodes)
      new[2].show.title += " Wib"
      new[4].episodes = Array(old[4].episodes.dropFirst(3))
      new.remove(at: 4)
      new.append(other[6])
    }

    private static func mixed(_ old: [Episode], _ other: [Episode]) -> [Episode] {
      var kept = Array(old.dropLast(5))
      if !kept.isEmpty {
        kept[0].guests = [Credit(name: "quill zorba", person: "quill-zorba")]
        kept[0].title += " again"
        kept[0].books = [BookReference(title: "Gloop for Two", authors: [])]
      }
      let taken = Set(kept.flatMap { [$0.slug] + $0.formerSlugs })
      return kept + other.filter { taken.isDisjoint(with: [$0.slug] + $0.formerSlugs) }
    }
  }

  @Test("whatever changes in some shows", arguments: UInt64(1)...24)
  func sameAsWhole(seed: UInt64) throws {
    let scratch = try Scratch()
    let change = Change(seed: seed)
    _ = try catalog(change.old, in: scratch)
    let expected = try catalog(change.new, in: scratch, name: "whole.idx")
    try writeDelta(change, in: scratch)
    let layered = try Catalog(path: scratch.path())
    #expect(layered.deltaEpisodes != nil)

    let queries = ["z", "zorp", "wi", "un", "12", "quill zorba", "glint the", "zrop", "鈴", "木", ""]
    let shows = change.old + change.new
    let slugs = shows.flatMap { show in
      [show.show.slug, "\(show.show.slug)-12"]
        + show.episodes.flatMap { [$0.slug] + $0.formerSlugs }
    }
    let addresses = shows.flatMap { $0.episodes.compactMap(\.link) }
    let (said, wanted) = (
      try CatalogContent(layered, queries: queries, slugs: slugs, addresses: addresses),
      try CatalogContent(expected, queries: queries, slugs: slugs, addresses: addresses)
    )
    #expect(said.episodes == wanted.episodes)
    #expect(said.episodeRelations == wanted.episodeRelations)
    #expect(said.people == wanted.people)
    #expect(said.books == wanted.books)
    #expect(said.shows == wanted.shows)
    #expect(said.relations == wanted.relations)
    for (said, wanted) in zip(said.answers, wanted.answers) { #expect(said == wanted) }
  }

  @Test("a delta of another base says nothing")
  func foreignDelta() throws {
    let scratch = try Scratch()
    let change = Change(seed: 3)
    _ = try catalog(change.old, in: scratch)
    try writeDelta(change, in: scratch)
    let folded = try catalog(change.new, in: scratch)
    #expect(folded.deltaEpisodes == nil)
    #expect(folded.count(.show) == change.new.count)
  }

  @Test("a shortlist spans both")
  func shortlist() throws {
    let scratch = try Scratch()
    _ = try catalog(
      [
        ShowFixture(show: Show(slug: "a", title: "A"), episodes: [episode("Lamp one", day: 9)]),
        ShowFixture(show: Show(slug: "b", title: "B"), episodes: [episode("Lamp two", day: 1)]),
        ShowFixture(show: Show(slug: "c", title: "C"), episodes: [episode("Lamp six", day: 3)]),
      ], in: scratch)
    let basis = try DeltaBasis(path: scratch.path(), replacing: ["b"])
    let writer = try IndexWriter(path: scratch.path(), upon: basis)
    let show = writer.add(Show(slug: "b", title: "B"))
    for made in [episode("Lamp two", day: 1), episode("Lamp ten", day: 8)] {
      try writer.add(made, to: show)
    }
    try writer.finish(Manifest(sources: [], builtAt: 0))
    let catalog = try Catalog(path: scratch.path())

    func titles(_ shortlist: Shortlist) throws -> [String] {
      var query = Query(text: "lamp", kinds: [.episode], limit: 10)
      query.shortlist = shortlist
      return try catalog.search(query).matches.map { try catalog.head($0.entity).title }
    }
    #expect(try titles(Shortlist()) == ["Lamp one", "Lamp ten", "Lamp six", "Lamp two"])
    var listed = Shortlist()
    try listed.add(
      catalog.entities(slug: "lamp-two") + catalog.entities(slug: "lamp-six"), of: catalog)
    #expect(try titles(listed) == ["Lamp six", "Lamp two", "Lamp one", "Lamp ten"])
  }

  @Test("whatever bytes a delta has, no answer traps", arguments: UInt64(1)...8)
  func damage(seed: UInt64) throws {
    let scratch = try Scratch()
    let change = Change(seed: seed)
    _ = try catalog(change.old, in: scratch)
    try writeDelta(change, in: scratch)
    let path = Catalog.deltaPath(of: scratch.path())
    let sound = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      var bytes = sound
      for _ in 0..<4 {
        let at = Int.random(in: 4096..<bytes.count, using: &random)
        bytes[at] = UInt8.random(in: 0...255, using: &random)
      }
      try Data(Resealing.sealed(bytes)).write(to: URL(fileURLWithPath: path))
      guard let damaged = try? Catalog(path: scratch.path()) else { continue }
      // Right or refused: both are fine, a trap is not.
      _ = try? CatalogContent(damaged, queries: ["zo", "quill zorba"], slugs: [], addresses: [])
    }
  }

  private func writeDelta(_ change: Change, in scratch: Scratch) throws {
    let basis = try DeltaBasis(path: scratch.path(), replacing: change.changed)
    let writer = try IndexWriter(path: scratch.path(), upon: basis)
    for fixture in change.new where change.changed.contains(fixture.show.slug) {
      let number = writer.add(fixture.show)
      for episode in fixture.episodes { try writer.add(episode, to: number) }
    }
    try writer.finish(Manifest(sources: [], builtAt: 0))
  }
}
