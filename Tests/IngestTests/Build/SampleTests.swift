// SPDX-License-Identifier: MIT

import Catalog
import Foundation
import Naming
import TestSupport
import Testing

@testable import Ingest

@Suite struct SampleTests {
  @Test func itIsTenWholeEpisodes() throws {
    let lines = try Sample.episodes()
    #expect(lines.count == 10)
    for line in lines {
      let episode = line.episode
      #expect(episode.slug == Slug.make(episode.title))
      #expect(episode.published != nil && episode.durationSeconds != nil)
      #expect(episode.guests.count == 1)
      #expect(!episode.summary.isEmpty)
      #expect((2...4).contains(episode.takeaways.count))
      #expect(line.showSlug == "the-infoq-podcast")
    }
  }

  @Test func theIndexOfNoSourcesIsTheSample() throws {
    let folder = try BuildFolder()
    let report = try folder.build([])
    #expect(report.episodes == 10)
    #expect(try folder.build([]).wasFresh)
    #expect(folder.recordFile == nil)
    let catalog = try Catalog(path: report.indexPath)
    let victor = try #require(try catalog.entities(slug: "victor-dibia").first)
    #expect(!(try catalog.person(victor).introduction.isEmpty))
    #expect(!(try catalog.person(victor).isBracketsOnly))
    #expect(try catalog.entities(slug: "wes").isEmpty)
  }

  @Test(.enabled(if: SharedData.isThere, Comment(rawValue: SharedData.whySkipped)))
  func itsFactsAreTrueAndItsWordsOurOwn() throws {
    let truth = try #require(SeedTruth.truth)
    let page = try #require(SeedTruth.page)
    for (line, entry) in zip(try Sample.episodes(), truth.episodes) {
      let episode = line.episode
      #expect(episode.title == entry.title)
      #expect(episode.published?.iso == entry.date)
      #expect(episode.durationSeconds == entry.durationSeconds)
      #expect(episode.guests.map(\.name) == entry.guests.map(\.name))
      #expect(episode.hosts.map(\.name) == entry.hosts.map(\.asWritten))
      #expect(episode.books.map(\.title) == entry.books.map(\.title))
      #expect(episode.books.flatMap(\.authors) == entry.books.map(\.author))
      #expect(episode.link == entry.landingUrl)
      for sentence in Sentences.split(episode.summary) + episode.takeaways {
        #expect(!page.contains(sentence))
      }
    }
  }
}
