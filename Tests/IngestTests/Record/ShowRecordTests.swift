// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Ingest

/// Slugs are for ever: what happens to a show's record from one build to the next.
@Suite struct ShowRecordTests {
  private func episode(
    _ title: String, _ day: String? = nil, minutes: Int? = nil, link: String? = nil,
    guid: String? = nil, slug: String = ""
  ) -> Episode {
    var episode = Episode(slug: slug, title: title)
    episode.published = day.flatMap { PublicationDate(iso: $0) }
    episode.durationSeconds = minutes.map { $0 * 60 }
    episode.link = link
    episode.guid = guid
    return episode
  }

  /// One build after the other; the record of each begins with what the one before left.
  private func build(_ builds: [[Episode]], isWhole: Bool = true) -> ShowRecord {
    var record = ShowRecord(
      path: "", identity: "slug:tapes", show: Show(slug: "tapes", title: "Tapes"), episodes: [])
    for episodes in builds {
      record = ShowRecord(
        path: "", identity: record.identity, show: record.show, episodes: record.episodes)
      _ = record.take(episodes, isWhole: isWhole)
    }
    return record
  }

  @Test func aSlugIsTheTitles() {
    let record = build([[episode("Tar & Time", "2019-11-08")]])
    #expect(record.episodes.map(\.slug) == ["tar-time"])
    #expect(record.isChanged)
  }

  @Test func theSameAgainChangesNothing() {
    let page = [episode("Tar", "2019-11-08"), episode("Oars", "2019-11-01")]
    let record = build([page, page])
    #expect(!record.isChanged)
    #expect(record.departed.isEmpty)
  }

  @Test func anEpisodeThatLeavesStays() {
    let record = build([
      [episode("Tar", "2019-11-08"), episode("Oars", "2019-11-01")],
      [episode("Tar", "2019-11-08")],
    ])
    #expect(record.departed.map(\.slug) == ["oars"])
    #expect(record.departed.allSatisfy { $0.source == nil })
  }

  @Test(arguments: [
    // The same page, the same guid, or the same day and length tell a corrected title.
    (link: "https://t.example/1" as String?, guid: nil as String?, minutes: nil as Int?),
    (link: nil, guid: "g1", minutes: nil), (link: nil, guid: nil, minutes: 28),
  ])
  func aChangedTitleAddsASlug(link: String?, guid: String?, minutes: Int?) throws {
    let old = episode("Taar", "2019-11-08", minutes: minutes, link: link, guid: guid)
    let new = episode("Tar", "2019-11-08", minutes: minutes, link: link, guid: guid)
    let record = build([[old], [new]])
    let kept = try #require(record.episodes.first)
    #expect(record.episodes.count == 1)
    #expect(kept.slug == "tar")
    #expect(kept.formerSlugs == ["taar"])
  }

  @Test func aTitleChangedBackHasItsSlugAgain() throws {
    let old = episode("Taar", "2019-11-08", guid: "g1")
    let new = episode("Tar", "2019-11-08", guid: "g1")
    let kept = try #require(build([[old], [new], [old]]).episodes.first)
    #expect(kept.slug == "taar")
    #expect(kept.formerSlugs == ["tar"])
  }

  @Test func aFormerSlugIsNeverGivenAway() {
    let record = build([
      [episode("Taar", "2019-11-08", guid: "g1")],
      [episode("Tar", "2019-11-08", guid: "g1"), episode("Taar", "2019-12-01", guid: "g2")],
    ])
    #expect(record.episodes.map(\.slug) == ["tar", "taar-2019-12-01"])
  }

  @Test func aChangedDateKeepsTheSlug() {
    let record = build([[episode("Tar", "2019-11-08")], [episode("Tar", "2019-11-09")]])
    #expect(record.episodes.map(\.slug) == ["tar"])
    #expect(record.episodes.first?.published?.iso == "2019-11-09")
    #expect(record.departed.isEmpty)
  }

  @Test func theLaterOfTwoGetsItsDateThenANumber() {
    let record = build([
      [
        episode("Tar", "2019-11-08", guid: "g3"), episode("Tar", "2019-11-08", guid: "g2"),
        episode("Tar", "2019-11-01", guid: "g1"),
      ]
    ])
    #expect(record.episodes.map(\.slug) == ["tar", "tar-2019-11-08", "tar-2019-11-08-2"])
    #expect(record.episodes.map(\.guid) == ["g1", "g2", "g3"])
  }

  @Test func withoutADateThereIsOnlyTheNumber() {
    let record = build([[episode("Tar", guid: "g1"), episode("Tar", guid: "g2")]])
    #expect(record.episodes.map(\.slug).sorted() == ["tar", "tar-2"])
  }

  @Test func ofTwoThatAreOneTheFirstIsTaken() {
    let record = ShowRecord(
      path: "", identity: "", show: Show(slug: "tapes", title: "Tapes"), episodes: [])
    let result = record.take(
      [episode("Tar", "2019-11-08", minutes: 28), episode("Tar", "2019-11-08", minutes: 30)],
      isWhole: true)
    #expect(result.taken.map(\.durationSeconds) == [1680])
    #expect(result.repeated.map(\.durationSeconds) == [1800])
    #expect(record.episodes.count == 1)
  }

  @Test func aGivenSlugIsKept() {
    let record = build([[episode("Tar", "2019-11-08", slug: "quillfeather-2019-tar")]])
    #expect(record.episodes.map(\.slug) == ["quillfeather-2019-tar"])
  }

  @Test func differentGuidsAreDifferentEpisodes() {
    let record = build([
      [episode("Tar", "2019-11-08", minutes: 28, guid: "g1")],
      [
        episode("Tar", "2019-11-08", minutes: 28, guid: "g2"),
        episode("Tar", "2019-11-08", minutes: 28, guid: "g1"),
      ],
    ])
    #expect(record.episodes.count == 2)
    #expect(record.episodes.map(\.slug) == ["tar", "tar-2019-11-08"])
  }

  @Test func aNewGuidForTheSameDateAndTitleIsTheSameEpisode() {
    let record = build([
      [episode("Tar", "2019-11-08", guid: "g1"), episode("Oars", "2019-11-01", guid: "g2")],
      [episode("Tar", "2019-11-08", guid: "h1"), episode("Oars", "2019-12-01", guid: "h2")],
    ])
    #expect(record.episodes.map(\.slug) == ["oars", "tar", "oars-2019-12-01"])
    #expect(record.departed.map(\.guid) == ["g2"])
  }

  @Test func aNewGuidForTheSameEnclosureIsTheSameEpisode() {
    var (old, new) = (episode("Taar", guid: "g1"), episode("Tar", guid: "h1"))
    old.enclosureURL = "https://t.example/1.mp3"
    new.enclosureURL = old.enclosureURL
    let record = build([[old], [new]])
    #expect(record.episodes.map(\.slug) == ["tar"])
    #expect(record.episodes.first?.formerSlugs == ["taar"])
  }

  @Test func twoDroppedAndTwoNewOfOneDayAreNotMixedUp() {
    let record = build([
      [episode("One", "2019-11-08"), episode("Two", "2019-11-08")],
      [episode("Three", "2019-11-08"), episode("Four", "2019-11-08")],
    ])
    #expect(record.episodes.count == 4)
    #expect(record.episodes.allSatisfy { $0.formerSlugs.isEmpty })
  }

  @Test func aPartOfASourceTellsNothingOfTheRest() {
    let record = build(
      [[episode("Taar", "2019-11-08")], [episode("Tar", "2019-11-08")]], isWhole: false)
    #expect(record.episodes.map(\.slug) == ["taar", "tar"])
  }
}
