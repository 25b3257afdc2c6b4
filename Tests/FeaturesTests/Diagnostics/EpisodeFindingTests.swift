// SPDX-License-Identifier: MIT

import Testing

@testable import Features

@Suite struct EpisodeFindingTests {
  private let harbour: Harbour

  init() throws {
    harbour = try Harbour()
  }

  @Test(arguments: [
    "[[the-long-way-to-the-shore]]", "see the-long-way-to-the-shore.", "@the-long-way-to-the-shore",
    "---\nepisode: the-long-way-to-the-shore\n---\n",
  ])
  func aSlugOfSeveralEpisodesIsAmbiguous(_ note: String) throws {
    let remedies = "sea-talk/the-long-way-to-the-shore, low-water/the-long-way-to-the-shore"
    let reports = try harbour.reports(note)
    try #require(reports.count == 1)
    #expect(reports[0].hasPrefix("ambiguous-slug: the-long-way-to-the-shore → "))
    for remedy in remedies.split(separator: ", ") { #expect(reports[0].contains(remedy)) }
  }

  @Test(arguments: [
    "[[sea-talk/the-long-way-to-the-shore]]", "The Long Way to the Shore in words",
    "[[the-long-way-to-the-shore]]\n=== the-long-way-to-the-shore.md\n",
  ])
  func whatIsOneOrANoteIsNotAmbiguous(_ notes: String) throws {
    #expect(try harbour.reports(notes) == [])
  }

  @Test(arguments: [
    ("[[sea-talk/nothing-of-that-kind]]", "sea-talk/nothing-of-that-kind"),
    ("@sea-talk/nothing", "sea-talk/nothing"),
    (
      "[[sea-talk/bo-li-at-see]]", "sea-talk/bo-li-at-see → sea-talk/bo-li-at-sea"
    ),
    ("---\nepisode: sea-talk/nothing\n---\n", "sea-talk/nothing"),
  ])
  func anEpisodeThatItsShowHasNotIsUnknown(_ note: String, _ report: String) throws {
    #expect(try harbour.reports(note) == ["unknown-episode: \(report)"])
  }

  @Test(arguments: [
    "[[sea-talk/bo-li-at-sea]]", "[[Sea Talk/nothing]] is no slug", "[[elsewhere/nothing]]",
    "[[sea-talk/nothing]]\n=== sea-talk/else.md\n", "[[sea-talk/nothing]]\n=== nothing.md\n",
    "https://x.example/sea-talk/nothing, ./sea-talk/nothing, sea-talk/nothing-in-four-parts",
  ])
  func foldersAndNotesAreNoShows(_ notes: String) throws {
    #expect(try harbour.reports(notes) == [])
  }

  @Test func aTimeBehindTheEndIsFound() throws {
    #expect(
      try harbour.reports("ada-brook-on-tides-and-time@30:01") == ["time-beyond-end: 30:01"])
    #expect(
      try harbour.reports("[[ada-brook-on-tides-and-time#t=1801]]") == ["time-beyond-end: 1801"])
    #expect(try harbour.reports("ada-brook-on-tides-and-time@30:00") == [])
    // How long it is nobody knows.
    #expect(try harbour.reports("jorg-ost-on-salt-in-the-soil@9:59:59") == [])
  }
}
