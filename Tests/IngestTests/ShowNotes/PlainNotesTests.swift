// SPDX-License-Identifier: MIT

import Testing

@testable import Ingest

/// Whether a text is HTML is told by looking at it.
@Suite struct PlainNotesTests {
  private func summary(_ text: String, isPlain: Bool = false) -> String {
    ShowNotes.read([[NotesText(role: .description, text: text, isPlain: isPlain)]])[0].summary
  }

  @Test(arguments: [
    ("Tar.\n\nTime.", "Tar.\n\nTime."), ("Tar\r\nTime", "Tar  \nTime"),
    ("If a < b then <Ada> wins; x<y", "If a < b then &lt;Ada> wins; x&lt;y"),
    ("Tar &amp; time", "Tar & time"), ("- Tar\n- Time", "- Tar\n- Time"),
    ("1. Tar\n2. Time", "1. Tar\n2. Time"), ("Tar\n---\nTime", "Tar\n\nTime"),
    (
      "Ada Quillfeather came by the yard with a bucket of very old tar,\nand told us why.",
      "Ada Quillfeather came by the yard with a bucket of very old tar, and told us why."
    ),
    ("&lt;p&gt;Tar &amp;amp; &lt;b&gt;time&lt;/b&gt;&lt;/p&gt;", "Tar & **time**"),
    (
      "Tar.\n\nTime: <a href=\"https://tar.example\">here</a>",
      "Tar.\n\nTime: [here](https://tar.example)"
    ),
  ])
  func texts(_ text: String, _ markdown: String) {
    #expect(summary(text) == markdown)
  }

  @Test func whatAFeedCallsPlainIsPlain() {
    #expect(summary("The <b> tag &amp; more", isPlain: true) == "The &lt;b> tag &amp;amp; more")
  }

  @Test(arguments: [
    (
      "See https://tar.example/a, and www.tar.example (tar.example/b).",
      ["https://tar.example/a", "https://www.tar.example", "https://tar.example/b"]
    ),
    (
      "https://tar.example/a_(b) HTTP://TAR.example/c",
      ["https://tar.example/a_(b)", "HTTP://TAR.example/c"]
    ),
    ("and/or node.js src/main.py me@tar.example/x", []),
    (
      "Tar: https://tar.example/a?b=c&amp;d=e again https://tar.example/a?b=c&d=e",
      ["https://tar.example/a?b=c&d=e"]
    ),
  ])
  func addressesAreLinks(_ text: String, _ urls: [String]) {
    let notes = ShowNotes.read([[NotesText(role: .description, text: text)]])[0]
    #expect(notes.links.map(\.url) == urls)
  }
}
