// SPDX-License-Identifier: MIT

import Features
import Testing

@Suite struct NoteLinksTests {
  private func links(_ text: String, link: String? = "https://youtu.be/abc") throws -> [String] {
    let lantern = try LanternCatalog { $0[1].link = link }
    let note = lantern.note(text)
    return try NoteLinks(catalog: lantern.catalog) { _ in true }.find(in: note).map { link in
      "\(String(decoding: note.text[link.range], as: UTF8.self)) \(link.url)"
    }
  }

  private static let slug = "light-houses-and-mirrors"

  @Test(arguments: [
    ("\(slug)@1:15", ["\(slug) https://youtu.be/abc", "1:15 https://youtu.be/abc?t=75"]),
    ("[[\(slug)|x]]", ["\(slug) https://youtu.be/abc"]),
    ("---\nepisode: \(slug)\n---", ["\(slug) https://youtu.be/abc"]),
    ("@lantern-hour", ["lantern-hour https://lantern.example"]),
    ("Light Houses and Mirrors, <https://youtu.be/abc>, @otto-lumen, Otto Lumen", []),
  ])
  func markedMentionsLead(_ text: String, _ expected: [String]) throws {
    #expect(try links(text) == expected)
  }

  @Test(arguments: ["javascript:alert(1)", "command:x", nil])
  func toTheWebOrNowhere(_ link: String?) throws {
    #expect(try links("\(Self.slug)@1:15", link: link) == [])
  }
}
