// SPDX-License-Identifier: MIT

import JSON
import TestSupport
import Testing

@testable import Ingest

@Suite struct SourceListingTests {
  private func listing(_ text: String) throws -> JSONValue {
    let folder = try TemporaryFolder()
    let path = try folder.write("source", text)
    return try JSONValue(try SourceListing.json(path: path, readers: .text))
  }

  @Test func aPageIsListed() throws {
    let listing = try listing(
      "The Harbour Tapes\nBo Sandpiper\n\nNov 8, 2019 • 28min\nAda Quillfeather on Tar\nAbout tar.\n"
    )
    #expect(listing["show"]?["title"]?.string == "The Harbour Tapes")
    #expect(listing["show"]?["author"]?.string == "Bo Sandpiper")
    let episode = try #require(listing["episodes"]?.array?.first)
    #expect(episode["title"]?.string == "Ada Quillfeather on Tar")
    // A day alone is given as its midnight.
    #expect(episode["published"]?.string == "2019-11-08T00:00:00Z")
    #expect(episode["duration_seconds"]?.integer == 1680)
    for name in ["guid", "link", "enclosure_url"] { #expect(episode[name]?.isNull == true) }
    for name in ["persons", "transcripts", "chapters"] { #expect(episode[name]?.array == []) }
    #expect(listing["problems"]?.array == [])
    #expect(listing["shows"] == nil)
  }

  @Test func everyShowOfJSONLinesIsListed() throws {
    let listing = try listing(
      """
      {"title": "A", "show": "tapes", "show_title": "Tapes", "published": "2019-11-08T06:00:00Z"}
      {"title": "B", "show": "ropes", "show_title": "Ropes"}
      {"no": "title"}
      """)
    #expect(listing["show"]?["title"]?.string == "Tapes")
    #expect(listing["shows"]?.array?.map { $0["title"]?.string } == ["Tapes", "Ropes"])
    let episodes = try #require(listing["episodes"]?.array)
    #expect(episodes.map { $0["show_title"]?.string } == ["Tapes", "Ropes"])
    #expect(episodes.map { $0["published"]?.string } == ["2019-11-08T06:00:00Z", nil])
    #expect(listing["problems"]?.array?.map { $0["line"]?.integer } == [3])
  }

  @Test func whatCannotBeReadIsSaid() {
    #expect(throws: SourceError.self) { try listing("nothing of the kind") }
    #expect(throws: SourceError.self) {
      try SourceListing.json(path: "/nowhere/at/all", readers: .text)
    }
  }
}
