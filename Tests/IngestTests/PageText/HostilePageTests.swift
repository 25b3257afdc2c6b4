// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@testable import Ingest

/// Pages nobody would write must not trap, and must not take longer than their length.
@Suite(.timeLimit(.minutes(10))) struct HostilePageTests {
  @Test(arguments: [
    "A. ", "http://", "://", ")", "- ", "\n\n- x\n\ny", "and\n", "talk with Dr. ", "author book “",
    "books: ", "2019-11-08 • 28min\n", "Ada Quillfeather, ", "\u{0}", "\u{301}", "1:02 x\n",
    "Guest: ",
    "Why listen:\n",
  ])
  func repetition(_ part: String) {
    let body = String(repeating: part, count: 4_000)
    let read = PageText("T\n\n2019-11-08 • 28min\nOn Tar\n" + body, path: "/x").read()
    let completed = Extraction.complete(read.show).map(\.episode.title)
    #expect(completed == read.show.episodes.map(\.episode.title))
  }

  @Test func randomLines() {
    var generator = SeededGenerator(seed: 7)
    let parts = [
      "2019-11-08 • 28min", "- ", "Ada Quillfeather", " on ", "\n", "\n\n", "with", ":", "book ",
      "“",
      "talks ", "to us", "https://a.example/", "Guests:", "and ", "1. ", "é", "谈", ",", ".", " ",
    ]
    for _ in 0..<60 {
      let text = (0..<60).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
      let read = PageText(text, path: "/x").read()
      #expect(Extraction.complete(read.show).count == read.show.episodes.count)
      let lines = PageLine.split(text).count
      #expect(read.show.episodes.allSatisfy { ($0.episode.source?.endLine ?? 0) <= lines })
    }
  }
}
