// SPDX-License-Identifier: MIT

import Features
import Naming
import Notes
import Testing

@Suite struct NoteEntityTests {
  private func slug(_ text: String, named name: String) throws -> String? {
    let lantern = try LanternCatalog()
    let finder = NoteEntity(catalog: lantern.catalog, wishes: NameWishes())
    return try finder.find(in: lantern.note(text), named: name).map {
      try lantern.catalog.label($0).slug
    }
  }

  @Test(arguments: [
    ("x", "Otto Lumen", "otto-lumen"),
    ("# Cleo Wick", "Otto Lumen", "otto-lumen"),
    ("x", "light-houses-and-mirrors", "light-houses-and-mirrors"),
    (
      "---\nepisode: light-houses-and-mirrors\ntitle: Otto Lumen\n---", "x",
      "light-houses-and-mirrors"
    ),
    ("---\nepisode: \"[[light-houses-and-mirrors]]\"\n---\n", "x", "light-houses-and-mirrors"),
    ("---\ntitle: Otto Lumen\n---\n# Cleo Wick", "x", "otto-lumen"),
    ("text\n\n# Cleo Wick\n", "2022-05-03", "cleo-wick"),
  ])
  func isFound(_ text: String, _ name: String, _ expected: String) throws {
    #expect(try slug(text, named: name) == expected)
  }

  @Test(arguments: [
    ("# The Lantern Hour", "x"), ("Otto Lumen", "Otto"),
    ("---\nguest: Otto Lumen\n---\n", "x"),
    ("---\nrelated: \"[[light-houses-and-mirrors]]\"\n---\n", "x"),
    ("---\nepisode: [light-houses-and-mirrors, four-keepers-at-one-table]\n---\n", "x"),
  ])
  func isNoneOfTheirs(_ text: String, _ name: String) throws {
    #expect(try slug(text, named: name) == nil)
  }

  // MARK: Lenses

  private func lenses(_ slug: String, notes: [String]) throws -> [String] {
    let lantern = try LanternCatalog()
    var index = NoteIndex(unit: .utf16)
    for (number, text) in notes.enumerated() {
      index.set(lantern.note(text, uri: "file:///\(number).md"), name: "\(number)")
    }
    let entity = try #require(try lantern.entity(slug))
    return try NoteLenses(catalog: lantern.catalog, index: index)
      .find(of: entity, uri: "file:///0.md").map {
        [$0.title, $0.key].compactMap { $0 }.joined(separator: " = ")
      }
  }

  @Test func theNotesOwnMentionsAreNotCounted() throws {
    let notes = ["Otto Lumen", "Otto Lumen, Otto Lumen", "@otto-lumen"]
    #expect(try lenses("otto-lumen", notes: notes)[0] == "3 mentions in 2 other notes")
    #expect(try lenses("otto-lumen", notes: ["", "Otto Lumen"])[0] == "1 mention in 1 other note")
    #expect(try lenses("otto-lumen", notes: ["Otto Lumen"])[0] == "no mentions in other notes")
  }

  @Test func neighboursAreThoseInTime() throws {
    let previous = "previous: Four Keepers at One Table (2022-05-01)"
    let next = "next: Ada Pinwheel on Wicks and Oil (2022-05-03)"
    let key = "episode:lantern-hour"
    #expect(
      try lenses("light-houses-and-mirrors", notes: []).dropFirst() == [
        "\(previous) = \(key)/four-keepers-at-one-table",
        "\(next) = \(key)/ada-pinwheel-on-wicks-and-oil",
      ])
    #expect(try lenses("ada-pinwheel-on-wicks-and-oil", notes: []).count == 2)
    #expect(try lenses("four-keepers-at-one-table", notes: []).count == 2)
  }

  @Test func aPersonsLastEpisode() throws {
    #expect(
      try lenses("ada-pinwheel", notes: []).last
        == "2 episodes, last: Ada Pinwheel on Wicks and Oil (2022-05-03) = episode:lantern-hour/ada-pinwheel-on-wicks-and-oil"
    )
  }
}
