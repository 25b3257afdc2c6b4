// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@testable import Ingest

@Suite struct PeopleListingTests {
  private func listing(_ text: String) throws -> String {
    let folder = try TemporaryFolder()
    let path = try folder.write("rows.jsonl", text)
    return String(decoding: try PeopleListing.jsonLines(path: path), as: UTF8.self)
  }

  @Test func rowsKeepTheirOrderAndTheirIds() throws {
    let rows = """
      {"id": 2, "show": "b", "title": "Tar with Ada Quillfeather"}
      {"id": "x", "show": "a", "title": "Tar", "description": "We talk with Ada Quillfeather.", "n": 1}

      {"id": 3, "show": "b", "title": "Tar", "description": null}
      """
    let listed = try listing(rows)
    #expect(
      listed == """
        {"id":2,"guests":["Ada Quillfeather"]}
        {"id":"x","guests":["Ada Quillfeather"]}
        {"id":3,"guests":[]}
        """)
  }

  @Test func badLinesArePassedOver() throws {
    let rows = "no json\n[1]\n{\"title\": \"no id\"}\n{\"id\": 1}\n"
    let (bad, empty) = (try listing(rows), try listing(""))
    #expect(bad == "{\"id\":1,\"guests\":[]}")
    #expect(empty.isEmpty)
  }

  @Test func theRowsOfAShowAreLearnedFromTogether() throws {
    let names = ["Ada Quillfeather", "Hugo Halyard", "Mina Bowline", "Otto Marlin", "Paula Fender"]
    let rows = (names + ["Greta Thimble"]).enumerated().map { index, name in
      "{\"id\": \(index), \"show\": \"s\", \"title\": \"Tar with \(name) and Bo Sandpiper\"}"
    }
    let listed = try listing(rows.joined(separator: "\n"))
    #expect(!listed.contains("Sandpiper"))
  }
}
