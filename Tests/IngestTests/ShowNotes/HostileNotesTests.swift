// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@testable import Ingest

/// Notes nobody would write must not trap, and must not take longer than their length.
@Suite(.timeLimit(.minutes(10))) struct HostileNotesTests {
  private func read(_ text: String) -> ShowNotes {
    ShowNotes.read([[NotesText(role: .content, text: text)]])[0]
  }

  @Test(arguments: [
    "<", "<b>", "</b>", "<p", "<ul><li>", "<blockquote>", "<a href='", "<a href='https://x'>y",
    "<!--", "<![CDATA[", "<iframe>", "<script", "<pre>", "&", "&#", "&#x", "&lt;", "&lt;p&gt;", "[",
    "](", "*", "_ ", "`", "\\", "<code>`", "http://", "://", "www.", "a.b/", "1:02 x\n", "- x\n",
    "Links:\n", "<h1>Guests</h1>Ada Quillfeather", "<table><tr><td>",
    "<p>In this episode:</p><li>x",
    "\u{0}", "\u{301}", "A. ", "((((", "))))", "<b><i>x</b></i>", "\n", "\r", "<p title=\"", "é",
    "<br>x", "1. x\n", "https://x.example/(", "Ada Quillfeather, ",
  ])
  func repetition(_ part: String) {
    let notes = read("<p>Tar</p>" + String(repeating: part, count: 20_000))
    #expect(notes.summary.utf8.count <= 64 << 10)
    #expect(notes.takeaways.count <= 2_000 && notes.links.count <= 2_000)
  }

  /// All of it on one line, or in one run of lines, and more than any feed has.
  @Test(arguments: [
    "<b>", "&", "[", "*", "_", "`", "\n", "- ", "- \n", "a", "a ", "。", "é", "![", "<i>*</i>",
    "<a href=\"https://x.example/\">https://x.example/</a>*", "a.b/c ", "**a**", "Guests: ",
    "12:34 ",
    "<br>Books:<br>x by y; ", "\u{A0}", "“", "//", "&amp;lt;",
  ])
  func length(_ part: String) {
    let notes = read("<p>Tar</p>" + String(repeating: part, count: 300_000 / part.utf8.count))
    #expect(notes.summary.utf8.count <= 64 << 10)
  }

  @Test(arguments: [
    "//", "//x.example", "/", "://", "\u{1}", "\u{7F}a", "é", "“", "\u{A0}", "<", "&",
  ])
  func beginnings(_ text: String) {
    #expect(read(text).takeaways.isEmpty)
  }

  /// A control character is left out, and nothing else is.
  @Test func controlCharacters() {
    #expect(read("<p>Ta\u{1}r and\u{7F} rope</p>").summary == "Tar and rope")
  }

  @Test func randomPieces() {
    var generator = SeededGenerator(seed: 11)
    let parts = [
      "<p>", "</p>", "<b>", "</b>", "<a href=\"https://a.example/?x=(1)\">", "</a>", "<br>", "<ul>",
      "<li>", "</ul>", "<script>", "</script>", "<pre>", "</pre>", "&lt;", "&amp;", "&#40;", "[",
      "]",
      "(", ")", "javascript:", "*", "_", "`", "!", "\n", " ", "Tar", "12:34", "<code>", "</code>",
      "<",
      ">", "https://b.example/", "码", "\u{200B}", "Links:", "<!--", "-->", "<h2>", "</h2>",
    ]
    for _ in 0..<400 {
      let text = (0..<40).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
      let notes = read(text)
      for markdown in [notes.summary] + notes.takeaways {
        #expect(Self.isSafe(markdown), "\(text)")
      }
      #expect(notes.links.allSatisfy { $0.url.lowercased().hasPrefix("http") })
    }
  }

  /// No tag outside code, and no link but to the web.
  private static func isSafe(_ markdown: String) -> Bool {
    let unescaped = markdown.replacing(/\\./, with: " ")
    let text = unescaped.replacing(/```.*?```|``.*?``|`[^`]*`/.dotMatchesNewlines(), with: "")
    let hasTag = text.contains(/<[A-Za-z\/!?]/)
    let leadsAstray = text.contains(/\]\((?!https?:\/\/)/)
    return !hasTag && !leadsAstray
  }

  @Test func aLongSummaryIsCutAtAParagraph() {
    let paragraph = String(repeating: "tar ", count: 250)
    let summary = read(String(repeating: "<p>\(paragraph)</p>", count: 200)).summary
    #expect(summary.utf8.count <= 64 << 10)
    #expect(summary.utf8.count > 60 << 10)
    #expect(summary.split(separator: "\n\n").allSatisfy { $0.utf8.count == 999 })
  }
}
