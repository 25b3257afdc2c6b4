// SPDX-License-Identifier: MIT

import Naming
import Notes
import Testing

@Suite struct LooseTargetTests {
  @Test(arguments: [
    "[[⟪Ada Quil⟫]], [[Ada Quill]] and [[⟪people/Ada Quil⟫|her]]",
    "![[⟪Some Note⟫#Heading^block]], [[⟪Note⟫.md]], [[@⟪Ada Quil⟫]]",
    "@⟪ada-quil⟫, @⟪quiet-harbour/low-tide⟫ and @⟪Ada Quil⟫ said",
    "@⟪Ada Quil Moor Lantern⟫ Five",
    "no @x.org, @a@b.example, @x_y, me@host.example nor [[]]",
    "a ⟪token-of-four-parts⟫, not-of-four, nor /a/path-of-four-parts",
    "`[[Code]]` <!-- [[Comment]] --> \\[[Escaped]]",
    "> [[⟪Quoted Link⟫]]\n> [[⟪And Another⟫]]\n\n    [[code]]\n",
    "---\nguests: [Ada Quill, ⟪Ada Quil⟫]\nhost: ⟪Bo Reed⟫ and Ada Quill\n---\n[[⟪X Y⟫]]",
    "---\nguest: \"[[⟪Ada Quil⟫]]\"\ntitle: Ada Quil\n---\n",
  ])
  func looseTargetsAreWhatIsMarkedAndNamesNothing(_ marked: String) {
    let note = MarkedNote(marked)
    let lexicon = TestLexicon.harbour
    let found = Note(uri: "a", version: nil, text: note.text, lexicon: lexicon)
      .looseTargets(lexicon)
    #expect(found.map(\.range) == note.expected)
  }

  @Test(arguments: [
    ("[[Low Tide]]", TargetPlace.wikiLink), ("[[@low-tide]]", .handle), ("@low-tide", .handle),
    ("a-slug-of-four", .bareSlug),
  ])
  func placesAreKept(_ text: String, _ place: TargetPlace) {
    let lexicon = TestLexicon.harbour
    let note = Note(uri: "a", version: nil, text: Array(text.utf8), lexicon: lexicon)
    #expect(note.looseTargets(lexicon).map(\.place) == [place])
  }
}

@Suite struct NoteTitleTests {
  @Test(arguments: ["The Harbour", "low-water", "Tide Pools", "storm glass", "Under Line", "tídes"])
  func namesAliasesAndHeadingsAreTitles(_ title: String) {
    let text = """
      ---
      aliases: [Tide Pools, "Storm-Glass"]
      ---
      # The harbour
      Under Line
      ==========
      ### Tídes
      """
    var index = NoteIndex(unit: .utf8)
    index.set(
      Note(
        uri: "file:///notes/Sea/low%20water.md", version: nil, text: Array(text.utf8),
        lexicon: TestLexicon.harbour), name: "Low Water")
    // Accents are what the catalog forgives; here they only have to be written alike.
    let key = NoteTitles.key(title == "tídes" ? "Tídes" : title)
    #expect(index.hasTitle(key))
    #expect(!index.hasTitle(NoteTitles.key(title + "x")))
  }

  @Test func foldersAreThoseThatNotesLieIn() {
    var index = NoteIndex(unit: .utf8)
    index.set(
      Note(
        uri: "file:///notes/Sea/low.md", version: nil, text: [], lexicon: TestLexicon.harbour),
      name: "low")
    #expect(index.hasFolder(named: "sea"))
    #expect(!index.hasFolder(named: "low"))
    #expect(!index.hasFolder(named: "note"))
  }
}
