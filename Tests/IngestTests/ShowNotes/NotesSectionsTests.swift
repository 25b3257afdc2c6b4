// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Ingest

/// Headings tell what stands below them.
@Suite struct NotesSectionsTests {
  private func notes(_ text: String) -> ShowNotes {
    ShowNotes.read([[NotesText(role: .content, text: text)]])[0]
  }

  @Test(arguments: [
    "Key takeaways:", "In this episode", "Why listen", "What you’ll learn:", "Topics covered:",
    "In dieser Folge:", "Themen", "Dans cet épisode :", "En este episodio:", "Neste episódio:",
    "In questo episodio:", "In deze aflevering:", "В этом выпуске:", "本期内容：", "このエピソードでは：",
  ])
  func takeaways(_ heading: String) {
    for html in [
      "<p>Ada talks.</p><h3>\(heading)</h3><ul><li>Dry <b>wood</b> first</li><li>Cotton next</li></ul>",
      "<p>Ada talks.</p><p><strong>\(heading)</strong></p><p>- Dry <b>wood</b> first<br>- Cotton next</p>",
    ] {
      let notes = notes(html)
      #expect(notes.takeaways == ["Dry **wood** first", "Cotton next"])
      #expect(notes.summary == "Ada talks.")
    }
  }

  @Test func takeawaysOfPlainText() {
    let notes = notes("Ada talks.\n\nKey takeaways:\nDry wood first\nCotton next\n\nGoodbye.")
    #expect(notes.takeaways == ["Dry wood first", "Cotton next"])
    #expect(notes.summary == "Ada talks.\n\nGoodbye.")
  }

  @Test func proseUnderAHeadingIsNoTakeaway() {
    let notes = notes("<h3>In this episode</h3><p>Ada talks about tar, and more.</p><p>Bye.</p>")
    #expect(notes.takeaways.isEmpty)
    #expect(notes.summary.hasSuffix("Ada talks about tar, and more.\n\nBye."))
  }

  @Test func aListWithoutAHeadingStays() {
    let notes = notes("<p>Ada talks.</p><ul><li>Tar</li><li>Time</li></ul>")
    #expect(notes.summary == "Ada talks.\n\n- Tar\n- Time")
    #expect(notes.takeaways.isEmpty)
  }

  @Test(arguments: [
    "00:00 Hello\n12:30 Ash or spruce", "(00:00) Hello\n(12:30) - Ash or spruce",
    "[00:00] Hello\n[00:12:30] Ash or spruce", "00:00:00.000 Hello\n00:12:30.500 Ash or spruce",
    "- 0:00 – Hello\n- 12:30 – Ash or spruce", "00:00-12:30 Hello\n12:30 - 20:00 Ash or spruce",
    "<ul><li><b><a href=\"#t=0\">00:00</a></b> Hello</li><li>12:30 | Ash or spruce</li></ul>",
    "<p><a href=\"https://v.example/?t=0\">00:00</a> Hello<br>12:30: Ash or spruce</p>",
    "<p>00:00 Hello\n12:30 Ash or spruce</p>", "⏱ 00:00 Hello\n⏱ 12:30 Ash or spruce",
  ])
  func chapters(_ list: String) {
    let notes = notes("Ada talks.\n\n" + list)
    #expect(
      notes.chapters
        == [Chapter(start: 0, title: "Hello"), Chapter(start: 750, title: "Ash or spruce")])
    #expect(notes.summary == "Ada talks.")
  }

  @Test func chaptersWithTheirTimesBehind() {
    let notes = notes("Ada talks.\n\nHello – 00:00\nAsh or spruce (12:30)\nBye 1:02:03")
    #expect(notes.chapters.map(\.start) == [0, 750, 3723])
    #expect(notes.chapters.map(\.title) == ["Hello", "Ash or spruce", "Bye"])
  }

  @Test(arguments: [
    "12:30 is when we met.", "12:30 Second\n00:10 First", "Score 3:0\nScore 2:1",
    "99:99 a\n99:99 b",
  ])
  func oneTimeOrDescendingOnesAreText(_ text: String) {
    let notes = notes("Ada talks.\n\n" + text)
    #expect(notes.chapters.count < 2)
    #expect(notes.summary.hasSuffix(text.split(separator: "\n").last.map(String.init) ?? ""))
  }

  @Test(arguments: [
    "Links", "Show notes", "Resources:", "Weiterführende Links:", "Ссылки:", "相关链接：",
  ])
  func linksAreNoSummary(_ heading: String) {
    let notes = notes(
      """
      <p>Ada talks about <a href="https://tar.example">tar</a>.</p><h4>\(heading)</h4>
      <ul><li><a href="https://oars.example/plans">Plans</a></li>
      <li>Rope: <a href="https://rope.example">https://rope.example</a></li></ul><p>Bye.</p>
      """)
    #expect(notes.summary == "Ada talks about [tar](https://tar.example).\n\nBye.")
    #expect(
      notes.links == [
        Link(text: "tar", url: "https://tar.example"),
        Link(text: "Plans", url: "https://oars.example/plans"),
        Link(text: "", url: "https://rope.example"),
      ])
  }

  @Test func aListOfLinksWithoutAHeadingIsLinks() {
    let notes = notes(
      """
      <p>Ada talks.</p><p>We mentioned:</p><ul><li><a href="https://a.example">A</a></li>
      <li><a href="https://b.example">B</a></li></ul>
      """)
    #expect(notes.summary == "Ada talks.")
    #expect(notes.links.map(\.text) == ["A", "B"])
  }

  @Test func textAmongLinksIsKept() {
    let notes = notes(
      """
      <p>Ada talks.</p><h3>Links</h3><ul><li><a href="https://a.example">A</a></li>
      <li>A rope, if you have one</li></ul>
      """)
    #expect(notes.summary == "Ada talks.\n\n### Links\n\n- A rope, if you have one")
  }

  @Test(arguments: [
    "<p><b>Guests:</b> <a href=\"https://a.example\">Ada Quillfeather</a>, Bo Sandpiper</p>",
    "<h3>Guests</h3><ul><li>Ada Quillfeather</li><li>Bo Sandpiper</li></ul>",
    "Гости выпуска:<br>Ada Quillfeather, Telegram<br>Bo Sandpiper<br>",
    "Gäste: Ada Quillfeather und Bo Sandpiper",
  ])
  func guests(_ html: String) {
    let notes = notes("<p>On tar.</p>" + html)
    #expect(notes.guests == ["Ada Quillfeather", "Bo Sandpiper"])
    #expect(notes.summary == "On tar.")
  }

  @Test func whatIsToldOfAGuestIsKept() {
    let notes = notes(
      "<p>On tar.</p><h3>Guest</h3><p>Ada Quillfeather is a boatbuilder at Pinewater Yard.</p>")
    #expect(notes.guests == ["Ada Quillfeather"])
    #expect(notes.summary.contains("Ada Quillfeather is a boatbuilder at Pinewater Yard."))
  }

  @Test func books() {
    let notes = notes(
      """
      <p>On tar.</p><p><b>Books mentioned:</b></p><ul>
      <li><a href="https://b.example"><i>Tar and Time</i></a> by Odo Marlin</li>
      <li>“Low Tide”, by Bo Sandpiper</li></ul>
      """)
    #expect(
      notes.books == [
        BookReference(title: "Tar and Time", authors: ["Odo Marlin"]),
        BookReference(title: "Low Tide", authors: ["Bo Sandpiper"]),
      ])
    #expect(notes.summary == "On tar.")
  }

  @Test func otherHeadingsStayWithWhatTheyHead() {
    let notes = notes(
      "<h2>The yard</h2><p>It is old.</p><h2>Find us</h2><p><b>The boat</b><br>It is new.</p><h2>Over nothing</h2>"
    )
    #expect(
      notes.summary == "### The yard\n\nIt is old.\n\n### Find us\n\n**The boat**\n\nIt is new.")
  }

  @Test func sponsorsAndTranscriptsAreNoSummary() {
    let notes = notes(
      """
      <p>On tar.</p><h3>Thanks to our sponsors!</h3><p>Try <a href="https://s.example">Soap</a>.</p>
      <h3>Transcript</h3><p>Ada: Hello.</p><p>Bo: Hello.</p>
      """)
    #expect(notes.summary == "On tar.")
  }
}
