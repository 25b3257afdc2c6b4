// SPDX-License-Identifier: MIT

import Notes
import Testing

/// Headings as `level text`, joined by `, `.
@Suite struct HeadingTests {
  private func headings(_ text: String) -> String {
    let note = Note(uri: "a", version: 1, text: Array(text.utf8), lexicon: TestLexicon.harbour)
    #expect(note.firstHeading == note.headings.first)
    return note.headings.map { heading in
      "\(heading.level) \(String(decoding: note.text[heading.range], as: UTF8.self))"
    }.joined(separator: ", ")
  }

  @Test(arguments: [
    ("# One\n\n## Two ##\ntext\n###### Six", "1 One, 2 Two, 6 Six"),
    ("#  🎧 Ada Quill\r\nx\r\n# C# #\r\n#", "1 🎧 Ada Quill, 1 C#, 1 "),
    ("#One\n####### Seven\n    # code\n\\# no", ""),
    ("One\n===\n\nTwo\nlines\n---\n\n---\n", "1 One, 2 Two\nlines"),
    ("---\ntitle: x\n---\n# One", "1 One"),
    ("---\n# comment\n---\n", ""),
    ("```\n# code\n```\n<!--\n# comment\n-->\n%%\n# comment\n%%\n$$\n# x\n$$\n# One", "1 One"),
    ("> # quoted\n- # listed\n\n# One", "1 One"),
    ("- a\n---\n> b\n---\n| a |\n|---|\n", ""),
    ("text\n# One", "1 One"),
    ("", ""),
  ])
  func areFound(_ text: String, _ expected: String) {
    #expect(headings(text) == expected)
  }
}
