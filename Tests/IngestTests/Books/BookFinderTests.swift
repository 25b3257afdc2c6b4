// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Ingest

@Suite struct BookFinderTests {
  private func books(_ text: String) -> [BookReference] {
    BookFinder.books(in: [text], guests: ["Ada Quillfeather"])
  }

  @Test(arguments: [
    (
      "Ada Quillfeather, author of the book Tar and Time, and a sailor, is here.",
      "Tar and Time", ["Ada Quillfeather"]
    ),
    ("We read the book “Knots for Nobody” by Bo Sandpiper.", "Knots for Nobody", ["Bo Sandpiper"]),
    ("Ada has written her own book, Tar and Time.", "Tar and Time", ["Ada Quillfeather"]),
    ("Bo Sandpiper's book Knots for Nobody is fun.", "Knots for Nobody", ["Bo Sandpiper"]),
    ("They discuss the book Knots for Nobody at length.", "Knots for Nobody", []),
    ("We read the book *How to mend* by Bo Sandpiper.", "How to mend", ["Bo Sandpiper"]),
    (
      "We read the book [How to mend](https://b.example/1) by Bo Sandpiper.", "How to mend",
      ["Bo Sandpiper"]
    ),
    (
      "We read the book [*How to mend*](https://b.example/1), by [Bo Sandpiper](https://b.example).",
      "How to mend", ["Bo Sandpiper"]
    ),
  ])
  func oneBook(_ text: String, _ title: String, _ authors: [String]) {
    #expect(books(text) == [BookReference(title: title, authors: authors)])
  }

  @Test func aListOfBooks() {
    let text = """
      She recommends these books: Tar’s Path, by Odo Marlin; Low Tide by Bo Sandpiper; and Still by \
      Cy Halyard.
      """
    #expect(
      books(text) == [
        BookReference(title: "Tar’s Path", authors: ["Odo Marlin"]),
        BookReference(title: "Low Tide", authors: ["Bo Sandpiper"]),
        BookReference(title: "Still", authors: ["Cy Halyard"]),
      ])
  }

  @Test(arguments: [
    ("Low Tide by Bo Sandpiper", "Low Tide", ["Bo Sandpiper"]),
    ("“Low Tide”, by Bo Sandpiper", "Low Tide", ["Bo Sandpiper"]),
    ("Low Tide – Bo Sandpiper", "Low Tide", ["Bo Sandpiper"]),
    ("Low Tide (Bo Sandpiper)", "Low Tide", ["Bo Sandpiper"]),
    ("Low Tide: https://b.example/1", "Low Tide", []),
    ("Low Tide by Bo Sandpiper - https://b.example/1", "Low Tide", ["Bo Sandpiper"]),
    ("Low Tide - a tale of tar", "Low Tide - a tale of tar", []),
  ])
  func itemsOfAList(_ line: String, _ title: String, _ authors: [String]) {
    #expect(BookFinder.listed(line) == [BookReference(title: title, authors: authors)])
  }

  @Test(arguments: [
    "She likes books.", "They book a ferry with Bo Sandpiper.", "The book is about tar.",
    "Tar and Time, by Odo Marlin.", "books: none; nothing", "A book on Boats",
  ])
  func nothingIsGuessed(_ text: String) {
    #expect(books(text).isEmpty)
  }
}
