// SPDX-License-Identifier: MIT

import Catalog
import Naming
import Notes
import TestSupport
import Testing

@testable import Features

/// What the list behind `@` shows where many episodes and as many people are meant.
@Suite struct HandleListTests {
  private let folder: TemporaryFolder
  private let catalog: Catalog

  /// Forty episodes whose slugs begin with `kelpie`, each with a guest of that family name.
  init() throws {
    folder = try TemporaryFolder()
    let writer = try IndexWriter(path: folder.path("kelp.idx"))
    let show = writer.add(Show(slug: "sea-talk", title: "Sea Talk"))
    for number in 100..<140 {
      let name = "Guest\(number) Kelpie"
      var episode = Episode(slug: "kelpie-\(number)", title: "Number \(number)")
      episode.guests = [Credit(name: name, person: Slug.make(name))]
      try writer.add(episode, to: show)
    }
    try writer.finish(Manifest(sources: [], builtAt: 0))
    catalog = try Catalog(path: folder.path("kelp.idx"))
  }

  private func list(_ typed: String, _ place: PartialMention.Place) throws -> [String] {
    let completion = Completion(
      catalog: catalog, limit: 50,
      surroundings: Surroundings(nearby: [], shortlist: Shortlist()) { _ in false })
    let reading = PartialMention(
      place: place, typed: typed, replace: 1..<1 + typed.utf8.count, start: 0)
    return try completion.suggestions(for: [reading])?.items.map(\.text) ?? []
  }

  @Test(arguments: ["", "k", "kelp", "kelpie", "kelpie-", "kelpie-1"])
  func everySlugThatBeginsSoIsShown(_ typed: String) throws {
    let list = try list(typed, .handle)
    #expect(list.count { $0.hasPrefix("kelpie-") } == 40)
    #expect(list.count <= 50)
  }

  @Test func somePeopleAreShownBeside() throws {
    #expect(try list("kelpie", .handle).count { $0.hasPrefix("guest") } == 10)
    // Between brackets nothing is more likely than anything else.
    #expect(try list("kelpie", .wikiLink(isClosed: false)).count { $0.hasPrefix("Guest") } == 25)
  }
}
