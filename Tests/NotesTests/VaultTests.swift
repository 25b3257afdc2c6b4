// SPDX-License-Identifier: MIT

import Foundation
import Naming
import Notes
import Testing

/// The shared vault of real-looking notes, where it is at hand beside the package.
@Suite struct VaultTests {
  private static let shared = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data")

  static let isThere = FileManager.default.fileExists(
    atPath: shared.appending(path: "notes/vault-small/expected.json").path)

  struct Expected: Decodable {
    struct Place: Decodable {
      var line: Int
      var start: Int
      var endLine: Int
      var end: Int

      var range: Range<TextPosition> {
        TextPosition(line: line, column: start)..<TextPosition(line: endLine, column: end)
      }
    }
    struct Row: Decodable {
      var file: String
      var line: Int
      var start: Int
      var endLine: Int
      var end: Int
      var outer: Place
      var text: String
      var entity: String?
      var severity: String?
      var alsoNames: [String]?

      var range: Range<TextPosition> {
        TextPosition(line: line, column: start)..<TextPosition(line: endLine, column: end)
      }
    }
    var slugs: [String: String]
    var mentions: [Row]
    var optional: [Row]
    var decoys: [Row]
    var misspelt: [Row]
  }

  struct Seed: Decodable {
    struct Episode: Decodable {
      struct Guest: Decodable {
        var name: String
      }
      var number: Int
      var title: String
      var slug: String
      var guests: [Guest]
    }
    var episodes: [Episode]
  }

  /// What was found: where, and of whom in the words of the expectations (`p:Name`, `e:3`).
  struct Found {
    var range: Range<TextPosition>
    var entities: [String]

    func hits(_ row: Expected.Row) -> Bool {
      let outer = row.outer.range
      return outer.lowerBound <= range.lowerBound && range.lowerBound <= row.range.lowerBound
        && row.range.upperBound <= range.upperBound && range.upperBound <= outer.upperBound
    }
  }

  private static func load<T: Decodable>(_ type: T.Type, _ path: String) throws -> T {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Data(contentsOf: shared.appending(path: path)))
  }

  private static func catalog(_ expected: Expected, _ seed: Seed) -> ([String], TestLexicon) {
    var names: [String] = []
    var entries: [TestLexicon.Entry] = []
    for episode in seed.episodes {
      let name = "e:\(episode.number)"
      let addresses = (expected.mentions + expected.optional).filter {
        $0.entity == name && $0.text.contains("://") && !$0.text.contains("?")
      }
      entries.append(
        .init(
          id: EntityID(.episode, names.count), title: episode.title, slug: episode.slug,
          addresses: addresses.map(\.text)))
      names.append(name)
      for guest in episode.guests {
        entries.append(
          .init(
            id: EntityID(.person, names.count), title: guest.name, slug: Slug.make(guest.name)))
        names.append("p:" + guest.name)
      }
    }
    return (names, TestLexicon(entries))
  }

  private static func find(in file: String, _ names: [String], _ lexicon: TestLexicon) throws
    -> [Found]
  {
    let path = shared.appending(path: "notes/vault-small/" + file)
    let text = try [UInt8](Data(contentsOf: path))
    let note = Note(uri: file, version: nil, text: text, lexicon: lexicon)
    return note.mentions.map { mention in
      let start = note.lines.position(of: mention.range.lowerBound, unit: .utf16, in: text)
      let end = note.lines.position(of: mention.range.upperBound, unit: .utf16, in: text)
      return Found(range: start..<end, entities: mention.entities.map { names[$0.index] })
    }
  }

  @Test(.enabled(if: isThere, "../shared/data/notes is not there"))
  func everyMentionAndNoDecoy() throws {
    let expected = try Self.load(Expected.self, "notes/vault-small/expected.json")
    let seed = try Self.load(Seed.self, "seed/expected.json")
    let (names, lexicon) = Self.catalog(expected, seed)
    for file in Set((expected.mentions + expected.decoys + expected.misspelt).map(\.file)) {
      let found = try Self.find(in: file, names, lexicon)
      for row in expected.mentions where row.file == file {
        let entity = try #require(row.entity)
        #expect(found.contains { $0.hits(row) && $0.entities == [entity] }, "\(file): \(row.text)")
      }
      let allowed = (expected.mentions + expected.optional).filter { $0.file == file }
      for row in expected.decoys + expected.misspelt where row.file == file {
        #expect(
          !found.contains { hit in
            hit.range.overlaps(row.range) && !allowed.contains { hit.hits($0) }
          }, "\(file):\(row.line): \(row.text) (\(row.severity ?? "misspelt"))")
      }
    }
  }
}
