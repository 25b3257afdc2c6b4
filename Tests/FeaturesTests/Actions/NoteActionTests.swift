// SPDX-License-Identifier: MIT

import Features
import Notes
import TestSupport
import Testing

@Suite struct NoteActionTests {
  private let harbour: Harbour

  init() throws {
    harbour = try Harbour()
  }

  private func actions(_ literal: String) throws -> (note: Note, actions: [NoteAction]) {
    let (note, findings, workspace) = try harbour.check(literal)
    let cursor = Fixture(literal).note.cursor
    let actions = try NoteActions(
      catalog: harbour.catalog, note: note, findings: findings, isNote: workspace.hasNote
    ).find(in: cursor..<cursor)
    return (note, actions)
  }

  /// The note's text after the action of that title; nil where there is none.
  private func text(_ literal: String, after title: String) throws -> String? {
    let (note, actions) = try actions(literal)
    guard let action = actions.first(where: { $0.title == title }),
      case .edits(let edits) = action.change
    else { return nil }
    var text = note.text
    for edit in edits.reversed() { text.replaceSubrange(edit.range, with: Array(edit.text.utf8)) }
    return String(decoding: text, as: UTF8.self)
  }

  @Test func theNearestReplacesAndIsPreferred() throws {
    let (_, actions) = try actions("[[Ada① Brok]]")
    let first = try #require(actions.first)
    #expect(first.title == "Replace by “Ada Brook”")
    #expect(first.isPreferred)
    #expect(first.kind == .fix)
    #expect(try text("[[Ada① Brok|x]]", after: first.title) == "[[Ada Brook|x]]")
  }

  @Test func allNearMissesAreReplacedAtOnce() throws {
    #expect(
      try text(
        "[[Ada① Brok]] [[the-long-way-to-the-shore]] @jorg-osta",
        after: "Replace all near misses in this note")
        == "[[Ada Brook]] [[the-long-way-to-the-shore]] @jorg-ost")
  }

  @Test func anAmbiguousSlugIsQualifiedAndNoneIsPreferred() throws {
    let (_, actions) = try actions("@the-long-way①-to-the-shore")
    let fixes = actions.filter { $0.kind == .fix }
    #expect(fixes.count == 2)
    #expect(!fixes.contains { $0.isPreferred })
    let title = "Replace by “low-water/the-long-way-to-the-shore”"
    #expect(
      try text("@the-long-way①-to-the-shore", after: title)
        == "@low-water/the-long-way-to-the-shore")
  }

  @Test(arguments: [
    ("Ada① Brook's", "Link as [[Ada Brook]]", "[[Ada Brook]]'s"),
    ("Jorg① Ost", "Link as [[Jörg Öst|Jorg Ost]]", "[[Jörg Öst|Jorg Ost]]"),
    ("| Jorg① Ost |", "Link as [[Jörg Öst\\|Jorg Ost]]", "| [[Jörg Öst\\|Jorg Ost]] |"),
    (
      "Ada① Brook on Tides and Time.",
      "Link as [[ada-brook-on-tides-and-time|Ada Brook on Tides and Time]]",
      "[[ada-brook-on-tides-and-time|Ada Brook on Tides and Time]]."
    ),
  ])
  func aPlainMentionIsLinked(_ note: String, _ title: String, _ after: String) throws {
    #expect(try text(note, after: title) == after)
  }

  @Test func allPlainMentionsAreLinkedButThoseOfLinks() throws {
    #expect(
      try text(
        "①Ada Brook, [[Jörg Öst]], [Bo Li](x.md), Ada\nBrook and Bo Li",
        after: "Link all plain mentions in this note")
        == "[[Ada Brook]], [[Jörg Öst]], [Bo Li](x.md), Ada\nBrook and [[Bo Li]]")
  }

  @Test func aNameCanBeIgnored() throws {
    let (_, plain) = try actions("Ada① Brook")
    #expect(plain.contains { $0.change == .ignore("Ada Brook") })
    let (_, near) = try actions("[[Ada① Brok]]")
    #expect(near.contains { $0.change == .ignore("Ada Brok") })
  }

  @Test func takeawaysGoBelowTheLineWithItsBreaks() throws {
    let title = "Insert the takeaways of this episode"
    #expect(
      try text("ada-brook-on①-tides-and-time!", after: title)
        == "ada-brook-on-tides-and-time!\n\n- First the &lt;moon>.\n- Then the sun.")
    #expect(
      try text("ada-brook-on①-tides-and-time\r\nnext", after: title)
        == "ada-brook-on-tides-and-time\r\n\r\n- First the &lt;moon>.\r\n- Then the sun.\r\n\r\nnext"
    )
    #expect(try text("jorg-ost-on①-salt-in-the-soil", after: title) == nil)
  }

  @Test func aCitationNamesPageShowAndDay() throws {
    #expect(
      try text("@ada-brook-on①-tides-and-time", after: "Insert a citation of this episode")
        == """
        @ada-brook-on-tides-and-time

        > [Ada Brook on Tides and Time](<https://sea.example/4>), Sea Talk, 2021-03-04
        """)
  }

  @Test func aNewNoteIsOfferedUnlessItIsThere() throws {
    #expect(try actions("Ada① Brook").actions.contains { $0.title == "New note about this person" })
    let (_, actions) = try actions("Ada① Brook\n=== people/Ada Brook.md\n")
    #expect(!actions.contains { $0.kind == .newNote })
  }

  @Test(arguments: ["nothing① here", "`Ada① Brook`", "①"])
  func nothingIsDoneAboutNothing(_ note: String) throws {
    #expect(try actions(note).actions.isEmpty)
  }
}

@Suite struct NewNoteTests {
  private func text(_ slug: String, _ template: String?) throws -> String {
    let harbour = try Harbour()
    let entity = try #require(try harbour.catalog.entities(slug: slug).first)
    return try NewNote.text(of: entity, in: harbour.catalog, template: template)
  }

  @Test func fieldsAreFilled() throws {
    #expect(
      try text(
        "ada-brook-on-tides-and-time",
        "{{title}} | {{ show }} | {{DATE}} | {{length}} | {{guests}} | {{link}} | {{nothing}}")
        == "Ada Brook on Tides and Time | Sea Talk | 2021-03-04 | 30 min | Ada Brook | "
        + "https://sea.example/4 | ")
  }

  @Test func whatIsEmptyGoesWithItsHeading() throws {
    let template =
      "# {{title}}\n\nLength: {{length}}\nShow: {{show}}\n\n## Takeaways\n\n{{takeaways}}\n\n## Notes\n"
    #expect(
      try text("jorg-ost-on-salt-in-the-soil", template)
        == "# Jörg Öst on Salt in the Soil\n\nShow: Sea Talk\n\n## Notes\n")
  }

  @Test func ourOwnTemplatesNameWhatTheyAreAbout() throws {
    let episode = try text("ada-brook-on-tides-and-time", nil)
    #expect(episode.hasPrefix("---\nepisode: sea-talk/ada-brook-on-tides-and-time\n---\n\n# Ada"))
    #expect(episode.contains("- First the &lt;moon>.\n- Then the sun."))
    let person = try text("ada-brook", nil)
    #expect(person.hasPrefix("# Ada Brook\n"))
    #expect(person.contains("- [[ada-brook-on-tides-and-time]]"))
  }
}
