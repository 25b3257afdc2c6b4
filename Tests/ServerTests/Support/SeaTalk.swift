// SPDX-License-Identifier: MIT

import Catalog

/// The invented show of these tests.
enum SeaTalk {
  static let show = Show(slug: "sea-talk", title: "Sea Talk")

  static func episodes(page: String) -> [Episode] {
    [
      episode("Ada Brook on Tides and Time", day: 4, guest: "Ada Brook", page, line: 3),
      episode("Jörg Öst on Salt in the Soil", day: 3, guest: "Jörg Öst", page, line: 12),
      episode("Ada Brook Returns to the Shore", day: 2, guest: "Ada Brook", page, line: 21),
    ]
  }

  private static func episode(
    _ title: String, day: Int, guest: String, _ page: String, line: Int
  ) -> Episode {
    let slug = title.lowercased().split(separator: " ").joined(separator: "-")
      .replacing("ö", with: "o")
    var episode = Episode(slug: slug, title: title)
    episode.published = PublicationDate(year: 2021, month: 3, day: day)
    episode.durationSeconds = 1800
    episode.guests = [
      Credit(
        name: guest,
        person: guest.lowercased().replacing(" ", with: "-").replacing("ö", with: "o"))
    ]
    episode.summary = "A talk about \(title.split(separator: " ").last ?? "")."
    episode.takeaways = ["First of \(slug).", "Second of \(slug)."]
    episode.books = day == 3 ? [BookReference(title: "Salt Roads", authors: ["Jörg Öst"])] : []
    episode.link = "https://sea.example/\(day)"
    episode.source = SourceLocation(
      path: page, line: line, endLine: line + 7, titleLine: line + 1, isReadable: true)
    return episode
  }
}
