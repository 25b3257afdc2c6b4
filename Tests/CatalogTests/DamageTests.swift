// SPDX-License-Identifier: MIT

import Catalog
import Foundation
import Naming
import Testing

@Suite struct DamageTests {
  private let scratch: Scratch
  private let whole: [UInt8]
  private let expected: [String]

  init() throws {
    scratch = try Scratch()
    let random = RandomCatalog(seed: 11, shows: 3, episodes: 60)
    let catalog = try catalog(random.shows, in: scratch)
    expected = try Self.answers(catalog)
    whole = try Array(Data(contentsOf: URL(fileURLWithPath: scratch.path())))
  }

  /// Something of every part of the file, as text.
  private static func answers(_ catalog: Catalog) throws -> [String] {
    var answers = ["\(try catalog.manifest)"]
    for index in stride(from: 0, to: catalog.count(.episode), by: 7) {
      let id = EntityID(.episode, index)
      let episode = try catalog.episode(id)
      answers.append("\(episode) \(try catalog.people(of: id)) \(try catalog.books(of: id))")
      answers.append("\(try catalog.entities(slug: episode.slug))")
      answers.append("\(try catalog.entities(title: episode.title, kind: .episode))")
    }
    for index in 0..<catalog.count(.person) {
      answers.append("\(try catalog.appearances(of: EntityID(.person, index)))")
    }
    for text in ["z", "zorp gl", "the"] {
      let query = Query(text: text, kinds: EntityKind.allCases, limit: 20)
      answers.append("\(try catalog.search(query))")
    }
    return answers
  }

  /// Damage is an error, at opening or at the first use; else nothing was damaged that matters.
  private func checkDamage(_ bytes: [UInt8], _ comment: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: scratch.path("damaged.idx")))
    do {
      let answers = try Self.answers(Catalog(path: scratch.path("damaged.idx")))
      #expect(answers == expected, "\(comment)")
    } catch is CatalogError {
      return
    }
  }

  @Test func cutAnywhereItIsRefused() throws {
    for length in stride(from: 0, to: whole.count, by: 997) {
      try Data(whole[..<length]).write(to: URL(fileURLWithPath: scratch.path("cut.idx")))
      #expect(throws: CatalogError.self) { try Catalog(path: scratch.path("cut.idx")) }
    }
  }

  @Test func aFlippedBitIsNeverAWrongAnswer() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<60 {
      let position = Int.random(in: 0..<whole.count, using: &random)
      var bytes = whole
      bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try checkDamage(bytes, "byte \(position)")
    }
  }

  @Test func everyHeaderByteCounts() throws {
    for position in stride(from: 0, to: 2_000, by: 13) {
      var bytes = whole
      bytes[position] ^= 0x40
      try Data(bytes).write(to: URL(fileURLWithPath: scratch.path("damaged.idx")))
      #expect(throws: CatalogError.self, "byte \(position)") {
        try Catalog(path: scratch.path("damaged.idx"))
      }
    }
  }

  @Test func otherFilesAreNamedForWhatTheyAre() throws {
    let path = scratch.path("other")
    #expect(throws: CatalogError.missing(path: path)) { try Catalog(path: path) }
    for text in ["", "# A note", String(repeating: "x", count: 9_000)] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      #expect(throws: CatalogError.foreign(path: path)) { try Catalog(path: path) }
    }
    var newer = whole
    newer[8] = 200
    try Data(newer).write(to: URL(fileURLWithPath: path))
    #expect(throws: CatalogError.version(path: path, found: 200)) { try Catalog(path: path) }
    let directory = scratch.directory.path
    #expect(throws: CatalogError.unreadable(path: directory, reason: "not a regular file")) {
      try Catalog(path: directory)
    }
  }

  @Test func shortenedWhileOpenItSaysSo() throws {
    let catalog = try Catalog(path: scratch.path())
    #expect(try Self.answers(catalog) == expected)
    #expect(truncate(scratch.path(), 4_096) == 0)
    #expect(throws: CatalogError.self) { try Self.answers(catalog) }
  }

  @Test func changedInPlaceAfterItsUseIsFoundByVerifying() throws {
    let catalog = try Catalog(path: scratch.path())
    #expect(try Self.answers(catalog) == expected)
    try catalog.verify()
    for offset in [3_000, 5_000, whole.count - 1] {
      try change(at: offset)
      #expect(throws: CatalogError.self, "byte \(offset)") { try catalog.verify() }
      try change(at: offset)
    }
    try catalog.verify()
    try Catalog.empty.verify()
  }

  /// Flips a bit of the file without making another file of it.
  private func change(at offset: Int) throws {
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: scratch.path()))
    defer { try? handle.close() }
    try handle.seek(toOffset: UInt64(offset))
    let byte = try #require(handle.read(upToCount: 1)?.first)
    try handle.seek(toOffset: UInt64(offset))
    try handle.write(contentsOf: [byte ^ 1])
  }

  @Test func hostileNumbersUnderRightChecksumsNeverTrap() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<100 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let position = Int.random(in: 4_096..<bytes.count - 64, using: &random) & ~3
        let value: UInt8 = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
        for offset in 0..<4 { bytes[position + offset] = value }
      }
      try Data(Resealing.sealed(bytes)).write(
        to: URL(fileURLWithPath: scratch.path("hostile.idx")))
      // Any answer or error will do; the process must live.
      _ = try? Self.answers(Catalog(path: scratch.path("hostile.idx")))
    }
  }
}
