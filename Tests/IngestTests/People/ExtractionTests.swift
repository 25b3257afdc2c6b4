// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Ingest

/// Whose word counts: the feed's, the notes', what title and text say.
@Suite struct ExtractionTests {
  private func episode(
    _ title: String, _ text: String = "", persons: [FeedPerson] = [], guests: [String] = [],
    hosts: [String] = [], givesPeople: Bool = false
  ) -> ReadEpisode {
    var episode = Episode(slug: "", title: title)
    episode.summary = text
    episode.persons = persons
    episode.guests = guests.map { Credit(name: $0, person: nil) }
    episode.hosts = hosts.map { Credit(name: $0, person: nil) }
    return ReadEpisode(episode: episode, givesPeople: givesPeople)
  }

  private func complete(_ episodes: [ReadEpisode], persons: [FeedPerson] = []) -> [Episode] {
    var read = ReadShow(
      identity: "x", show: Show(slug: "", title: "The Harbour Tapes"), episodes: episodes,
      isWhole: true)
    read.persons = persons
    return Extraction.complete(read).map(\.episode)
  }

  /// Texts are looked through where one episode of a show says nothing, and change no other.
  @Test func whatIsGivenIsAllThereIs() {
    let text = "We talk with Cy Halyard about tar."
    let given = episode("Tar", text, guests: ["Ada Quillfeather"], givesPeople: true)
    let open = episode("Oakum", text)
    #expect(complete([given, given]) == Array(complete([given, given, open]).prefix(2)))
    #expect(complete([given])[0].guests.map(\.name) == ["Ada Quillfeather"])
    #expect(complete([given, open])[1].guests.map(\.name) == ["Cy Halyard"])
  }

  @Test func theChannelsHostsHostEveryEpisode() {
    let bo = FeedPerson(name: "Bo Sandpiper", role: "host", group: "cast")
    let found = complete([episode("Tar with Ada Quillfeather and Bo Sandpiper")], persons: [bo])
    #expect(found[0].guests.map(\.name) == ["Ada Quillfeather"])
    #expect(found[0].hosts.map(\.name) == ["Bo Sandpiper"])
  }

  @Test func theEpisodesPersonsCountBeforeTheChannels() {
    let bo = FeedPerson(name: "Bo Sandpiper", role: "host", group: "cast")
    let cy = FeedPerson(name: "Cy Halyard", role: "host", group: "cast")
    let found = complete([episode("Tar", persons: [cy], hosts: ["Cy Halyard"])], persons: [bo])
    #expect(found[0].hosts.map(\.name) == ["Cy Halyard"])
  }

  @Test func whereTheSourceSaysWhoNobodyIsLookedFor() {
    let found = complete([episode("Tar with Ada Quillfeather", givesPeople: true)])
    #expect(found[0].guests.isEmpty)
  }

  @Test func listedGuestsCountBeforeTheTitle() {
    let found = complete([episode("Tar with Ada Quillfeather", guests: ["Cy Halyard"])])
    #expect(found[0].guests.map(\.name) == ["Cy Halyard"])
  }

  @Test func aHostOfTheEpisodeIsNoGuest() {
    let found = complete([episode("Tar with Bo Sandpiper", hosts: ["Bo Sandpiper"])])
    #expect(found[0].guests.isEmpty)
  }

  @Test func namesAreWrittenPlainly() {
    let found = complete([episode("Tar", guests: ["Dr. Ada Quillfeather", "Halyard, Hugo"])])
    #expect(found[0].guests.map(\.name) == ["Ada Quillfeather", "Hugo Halyard"])
    #expect(found[0].guests.map(\.person) == ["ada-quillfeather", "hugo-halyard"])
  }

  @Test func anInitialIsTheSamePersonWithinAShow() {
    let found = complete([
      episode("Tar", guests: ["Daniel Example"]), episode("Rope", guests: ["D. Example"]),
    ])
    #expect(found.map { $0.guests.map(\.person) } == [["daniel-example"], ["daniel-example"]])
    #expect(complete([episode("Rope", guests: ["D. Example"])])[0].guests[0].person == "d-example")
  }
}
