// SPDX-License-Identifier: MIT

import Catalog
import Naming
import TestSupport
import Testing

@testable import Ingest

/// The whole real page against what is true of it.
@Suite(.enabled(if: SharedData.isThere, Comment(rawValue: SharedData.whySkipped)))
struct SeedTests {
  private let truth: SeedTruth
  private let show: ReadShow
  private let problems: [SourceProblem]

  init() throws {
    truth = try #require(SeedTruth.truth)
    let page = try #require(SeedTruth.page)
    (show, problems) = PageText(page, path: "/seed.txt").read()
  }

  private var pairs: [(read: ReadEpisode, true: SeedTruth.Entry)] {
    Array(zip(show.episodes, truth.episodes)).map { ($0, $1) }
  }

  @Test func theHeaderIsTheShow() {
    #expect(show.show.title == truth.show.title)
    #expect(show.show.author == truth.show.author)
    #expect(show.show.description == truth.show.description)
    #expect(problems.isEmpty)
  }

  @Test func everyEpisodeHasItsFacts() {
    #expect(show.episodes.count == truth.episodes.count)
    for (read, expected) in pairs {
      #expect(read.episode.title == expected.title)
      #expect(read.episode.published?.iso == expected.date)
      #expect(read.episode.durationSeconds == expected.durationSeconds)
      #expect(Slug.make(read.episode.title) == expected.slug)
      #expect(read.episode.summary == expected.summary)
      #expect(read.episode.source?.line == expected.lines.first)
      #expect(read.episode.source?.titleLine == expected.lines.title)
      #expect(read.episode.source?.endLine == expected.lines.last)
    }
  }

  @Test func everyTakeawayIsRead() {
    for (read, expected) in pairs {
      #expect(expected.takeawayCounts.accepted.contains(read.episode.takeaways.count))
      for takeaway in expected.takeaways {
        let found = read.episode.takeaways.contains { $0.hasPrefix(takeaway.firstWords) }
        #expect(found, "\(expected.title): \(takeaway.firstWords)")
      }
    }
  }

  @Test func linksAreAllThereAndOnePageIsOwn() {
    for (read, expected) in pairs {
      let urls = expected.urls.map(\.absolute)
      #expect(read.episode.links.map(\.url) == urls.unique)
      #expect(read.episode.link == expected.landingUrl)
    }
  }

  @Test func peopleAreThoseWhoTakePart() {
    for (read, expected) in pairs {
      let people = GuestFinder.people(
        title: read.episode.title, text: read.episode.summary, show: show.show)
      #expect(people.guests == expected.guests.map(\.name), "\(expected.title)")
      #expect(people.hosts == expected.hosts.map(\.asWritten), "\(expected.title)")
    }
  }

  @Test func booksAreThoseNamedAsBooks() {
    for (read, expected) in pairs {
      let texts = [read.episode.summary] + read.episode.takeaways
      let books = BookFinder.books(in: texts, guests: expected.guests.map(\.name))
      #expect(books.map(\.title) == expected.books.map(\.title))
      #expect(books.map(\.authors) == expected.books.map { [$0.author] })
    }
  }
}

extension [String] {
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
