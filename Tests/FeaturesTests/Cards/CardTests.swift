// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Features

@Suite struct CardTests {
  private var episode: Episode {
    var episode = Episode(slug: "on-tides", title: "Ada Brook on *Tides*")
    episode.published = PublicationDate(year: 2021, month: 3, day: 4)
    episode.durationSeconds = 3720
    episode.guests = [Credit(name: "Ada Brook", person: "ada-brook")]
    episode.hosts = [Credit(name: "Wim", person: nil)]
    episode.summary = "Why the sea <b>moves</b>."
    episode.takeaways = ["Moon first.", "Sun second.", "Wind last."]
    episode.books = [BookReference(title: "Salt", authors: ["Ada Brook", "Bo Reed"])]
    episode.link = "https://show.example/tides"
    var newsletter = Link(text: "", url: "https://letters.example")
    newsletter.isShared = true
    episode.links = [
      Link(text: "Tables", url: "https://tables.example"), newsletter,
      Link(text: "", url: "command:rm"),
    ]
    return episode
  }

  private let show = Show(slug: "sea-talk", title: "Sea Talk")

  @Test func markdown() {
    let card = EpisodeCard.make(episode, show: show, noteCount: 2, takeawayLimit: 2)
    #expect(
      card.markdown == """
        ### Ada Brook on \\*Tides\\*

        Sea Talk · 2021-03-04 · 1 h 2 min

        **Guests:** Ada Brook

        **Hosts:** Wim

        Why the sea &lt;b>moves&lt;/b>.

        **Takeaways**

        - Moon first.
        - Sun second.
        - … and 1 more

        **Books:** Salt, by Ada Brook and Bo Reed

        **Links:** [Episode page](https://show.example/tides), [Tables](https://tables.example), command:rm

        `on-tides` · mentioned in 2 notes
        """)
  }

  @Test func plainTextHasNoMarks() {
    let card = EpisodeCard.make(episode, show: show, takeawayLimit: 0)
    #expect(card.plainText.hasPrefix("Ada Brook on *Tides*\n\nSea Talk · 2021-03-04 · 1 h 2 min"))
    #expect(card.plainText.contains("Tables <https://tables.example>"))
    #expect(card.plainText.hasSuffix("\n\non-tides"))
  }

  @Test(arguments: [
    (0, nil), (60, "**At 1:00:** [listen](https://cdn.example/1#t=60)"),
    (75, "**At 1:15:** [Why tides](https://cdn.example/1#t=75)"),
    (1799, "**At 29:59:** [Ends](https://cdn.example/1#t=1799)"),
    (1801, "**At 30:01:** the episode ends at 30:00"),
  ])
  func aMomentIsShownUnderTheFacts(_ seconds: Int, _ line: String?) {
    var episode = Episode(slug: "on-tides", title: "On Tides")
    episode.durationSeconds = 1800
    episode.chapters = [
      Chapter(start: 900, title: "Ends"), Chapter(start: 70, title: "Why tides"),
    ]
    episode.enclosureURL = line == nil ? nil : "https://cdn.example/1"
    var card = EpisodeCard.make(episode, show: show)
    card.addMoment(seconds, of: episode)
    let parts = ["### On Tides", "Sea Talk · 30 min", line].compactMap { $0 }
    #expect(card.markdown.hasPrefix(parts.joined(separator: "\n\n") + "\n\n"))
  }

  @Test func whatIsUnknownIsLeftOut() {
    let card = EpisodeCard.make(Episode(slug: "x", title: "X"), show: show)
    #expect(card.markdown == "### X\n\nSea Talk\n\n`x`")
  }

  @Test(arguments: [
    (45, "45 s"), (60, "1 min"), (1680, "28 min"), (3600, "1 h"), (3720, "1 h 2 min"),
    (3599, "1 h"),
  ])
  func durations(_ seconds: Int, _ text: String) {
    #expect(Duration.text(seconds: seconds) == text)
  }
}
