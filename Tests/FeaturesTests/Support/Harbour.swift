// SPDX-License-Identifier: MIT

import Catalog
import Features
import Naming
import Notes
import TestSupport

/// A small invented catalog, and workspaces over it.
struct Harbour {
  let catalog: Catalog
  private let folder: TemporaryFolder

  /// - Parameter strangers: so many more people whom nobody mentions; from 5,000 on it is a large
  ///   catalog.
  init(strangers: Int = 0) throws {
    folder = try TemporaryFolder()
    let writer = try IndexWriter(path: folder.path("harbour.idx"))
    let talk = writer.add(Show(slug: "sea-talk", title: "Sea Talk"))
    let other = writer.add(Show(slug: "low-water", title: "Low Water"))
    for episode in Self.talk { try writer.add(episode, to: talk) }
    try writer.add(Self.episode("The Long Way to the Shore"), to: other)
    for number in 0..<strangers {
      let name = "Zed \(Self.letters(number))"
      try writer.add(Self.episode("Nobody Number \(Self.letters(number))", guest: name), to: other)
      writer.describe(Person(slug: Slug.make(name), name: name))
    }
    for name in ["Ada Brook", "Jörg Öst", "Bo Li", "Michaela Strandvik"] {
      writer.describe(Person(slug: Slug.make(name), name: name))
    }
    try writer.finish(Manifest(sources: [], builtAt: 1))
    catalog = try Catalog(path: folder.path("harbour.idx"))
  }

  private static var talk: [Episode] {
    var tides = episode("Ada Brook on Tides and Time", guest: "Ada Brook")
    tides.durationSeconds = 1800
    tides.published = PublicationDate(year: 2021, month: 3, day: 4)
    tides.takeaways = ["First the <moon>.", "Then the sun."]
    tides.link = "https://sea.example/4"
    tides.books = [BookReference(title: "Salt Roads", authors: ["Jörg Öst"])]
    return [
      tides, episode("Jörg Öst on Salt in the Soil", guest: "Jörg Öst"),
      episode("The Long Way to the Shore", guest: "Michaela Strandvik"),
      episode("Bo Li at Sea", guest: "Bo Li"), episode("Week 12 in the Harbour Office"),
    ]
  }

  private static func episode(_ title: String, guest: String? = nil) -> Episode {
    var episode = Episode(slug: Slug.make(title), title: title)
    episode.guests = [guest].compactMap { $0 }.map { Credit(name: $0, person: Slug.make($0)) }
    return episode
  }

  private static func letters(_ number: Int) -> String {
    let digits = Array("bcdfghjklm")
    return String(String(number).compactMap { $0.wholeNumberValue }.map { digits[$0] })
  }
}

extension Harbour {
  /// The notes of a fixture, and what is wrong in the first one.
  func check(
    _ literal: String, wishes: NameWishes = NameWishes()
  ) throws -> (note: Note, findings: [Finding], workspace: NoteIndex) {
    let fixture = Fixture(literal)
    let lexicon = CatalogLexicon(catalog: catalog, wishes: wishes)
    var workspace = NoteIndex(unit: .utf16)
    let notes = fixture.files.map { file in
      Note(uri: "file:///vault/\(file.path)", version: 1, text: file.bytes, lexicon: lexicon)
    }
    for (file, note) in zip(fixture.files, notes) {
      workspace.set(note, name: NoteName.of(path: file.path))
    }
    let spellings = try Spellings(catalog: catalog, mentioned: workspace.entities)
    let check = NoteCheck(lexicon: lexicon, workspace: workspace, spellings: spellings)
    return (notes[0], try check.findings(in: notes[0]), workspace)
  }

  /// `code: text → remedy, remedy` for each finding in the first note of a fixture.
  func reports(_ literal: String, wishes: NameWishes = NameWishes()) throws -> [String] {
    let (note, findings, _) = try check(literal, wishes: wishes)
    return findings.map { finding in
      let text = String(decoding: note.text[finding.range], as: UTF8.self)
      let remedies = finding.remedies.map(\.text).joined(separator: ", ")
      return "\(finding.code.rawValue): \(text)\(remedies.isEmpty ? "" : " → \(remedies)")"
    }
  }
}
