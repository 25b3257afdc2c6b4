// SPDX-License-Identifier: MIT

import Testing

@testable import Ingest

@Suite struct NotesChoiceTests {
  private func summary(_ texts: (NotesText.Role, String)...) -> String {
    ShowNotes.read([texts.map { NotesText(role: $0.0, text: $0.1) }])[0].summary
  }

  private let full = """
    <p>Ada Quillfeather shows how a seam is made tight, and why cotton goes in before the pitch.</p>
    <ul><li>Oak and pine</li><li>Pitch and tar</li></ul>
    """

  @Test func fullNotesBeatATeaser() {
    let text = summary(
      (.description, "Ada Quillfeather shows how a seam is made tight."), (.content, full))
    #expect(text.hasPrefix("Ada Quillfeather shows how a seam is made tight, and why"))
    #expect(text.hasSuffix("- Oak and pine\n- Pitch and tar"))
  }

  @Test func listsBeatAFlatCopy() {
    let flat = """
      Ada Quillfeather shows how a seam is made tight, and why cotton goes in before the pitch. \
      Oak and pine Pitch and tar
      """
    #expect(summary((.description, full), (.content, flat)).contains("- Oak and pine"))
    #expect(summary((.description, flat), (.summary, full)).contains("- Oak and pine"))
  }

  @Test(arguments: [
    "<iframe src=\"https://player.example\"></iframe>",
    "<p><a href=\"https://x.example\">Read more</a></p>",
    "<p><img src=\"x.png\"></p>", "",
  ])
  func aMerePlayerLoses(_ content: String) {
    #expect(
      summary((.content, content), (.description, "Ada talks about tar.")) == "Ada talks about tar."
    )
  }

  @Test func aTeaserThatNamesSomebodyElseIsKept() {
    let text = summary(
      (.description, "Bo Sandpiper drops by the yard with a rope."), (.content, full))
    #expect(text.hasPrefix("Bo Sandpiper drops by the yard with a rope.\n\nAda Quillfeather"))
  }

  @Test func aSubtitleCountsWhereThereIsNothingElse() {
    #expect(
      summary((.subtitle, "On tar"), (.description, "Ada talks about tar and rope."))
        == "Ada talks about tar and rope.")
    #expect(summary((.subtitle, "On tar"), (.description, " ")) == "On tar")
  }

  @Test func noTextsNoNotes() {
    #expect(ShowNotes.read([[]]) == [ShowNotes()])
    #expect(ShowNotes.read([]).isEmpty)
  }
}
