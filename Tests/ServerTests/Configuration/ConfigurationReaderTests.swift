// SPDX-License-Identifier: MIT

import Features
import Testing

@testable import Server

@Suite struct ConfigurationReaderTests {
  private func read(_ text: String, isTrusted: Bool = false) -> ConfigurationReader {
    var reader = ConfigurationReader(
      place: "/w/.podcast-ls.json", folder: "/w", home: "/home/reader", isTrusted: isTrusted)
    reader.read(Array(text.utf8))
    return reader
  }

  @Test func everyKey() {
    let reader = read(
      """
      {
        // the page
        "catalogs": ["infoq.txt", "../feeds/*.xml", "/abs.txt", "~/x.txt", "https://a.example/f"],
        "notes": {"include": ["**/*.md"], "exclude": ["old/**"], "ignore": ["Will Smith"]},
        "completion": {"limit": 20},
        "aliases": {"Vic": "victor-dibia"},
        "hover": {"takeaways": 3},
        "symbols": "headings",
        "hints": "off",
      }
      """)
    #expect(reader.problems.isEmpty)
    #expect(
      reader.layer.catalogs.map(\.location) == [
        "/w/infoq.txt", "/feeds/*.xml", "/abs.txt", "/home/reader/x.txt", "https://a.example/f",
      ])
    #expect(reader.layer.catalogs.allSatisfy { !$0.isTrusted })
    #expect(reader.layer.notesInclude == ["**/*.md"])
    #expect(reader.layer.notesExclude == ["old/**"])
    #expect(reader.layer.notesIgnore == ["Will Smith"])
    #expect(reader.layer.completionLimit == 20)
    #expect(reader.layer.aliases == ["Vic": "victor-dibia"])
    #expect(reader.layer.hoverTakeaways == 3)
    #expect(reader.layer.symbols == .headings)
    #expect(reader.layer.hints == .off)
  }

  @Test func mistakesAreNamedAndTheRestApplies() {
    let reader = read(
      """
      {
        "catalog": ["x"],
        "catalogs": "x",
        "notes": {"ignored": [],
                  "ignore": ["A B", 7]},
        "completion": {"limit": 0},
        "hover": {"takeaways": 5},
        "hints": "all"
      }
      """)
    #expect(
      reader.problems.map { "\($0)" } == [
        "/w/.podcast-ls.json:2: unknown key catalog; it is left out",
        "/w/.podcast-ls.json:3: catalogs must be a list of strings, not a string; it is left out",
        "/w/.podcast-ls.json:4: unknown key notes.ignored; it is left out",
        "/w/.podcast-ls.json:5: an item of notes.ignore must be a string, not a number; it is left out",
        "/w/.podcast-ls.json:6: completion.limit must be a whole number from 1 to 500, not a number; it is left out",
        "/w/.podcast-ls.json:8: hints must be \"off\", \"title\" or \"guest\", not a string; it is left out",
      ])
    #expect(reader.layer.notesIgnore == ["A B"])
    #expect(reader.layer.hoverTakeaways == 5)
  }

  @Test func brokenTextIsLocated() {
    let reader = read("{\n  \"catalogs\": [\n}")
    #expect(reader.problems.map(\.line) == [3])
    #expect(reader.layer == ConfigurationLayer())
  }

  @Test func laterPlacesAddToListsAndReplaceValues() {
    var configuration = Configuration()
    configuration.add(read(#"{"catalogs": ["a"], "completion": {"limit": 5}}"#).layer)
    configuration.add(
      read(#"{"catalogs": ["a", "b"], "hover": {"takeaways": 1}}"#).layer)
    #expect(configuration.catalogs.map(\.location) == ["/w/a", "/w/b"])
    #expect(configuration.completionLimit == 5)
    #expect(configuration.hoverTakeaways == 1)
  }

  @Test func severitiesAndTemplates() {
    let reader = read(
      """
      {
        "diagnostics": {"near-miss": "hint", "ambiguous-slug": "off", "unknown-episode": "loud", "x": "off"},
        "notes": {"template": "t/note.md", "folder": "../elsewhere"}
      }
      """)
    var configuration = Configuration()
    configuration.add(reader.layer)
    #expect(configuration.severity(of: .nearMiss) == .hint)
    #expect(configuration.severity(of: .ambiguousSlug) == nil)
    #expect(configuration.severity(of: .unknownEpisode) == .warning)
    #expect(configuration.noteTemplate == "/w/t/note.md")
    // A workspace's own file does not lead out of its folder.
    #expect(configuration.newNoteFolder == nil)
    #expect(
      reader.problems.map { "\($0.line)" + $0.message.prefix(32) } == [
        "2diagnostics.unknown-episode must", "2unknown key diagnostics.x; it is",
        "3notes.folder must be a path in t",
      ])
  }
}
