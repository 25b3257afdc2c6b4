// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Ingest

/// What the episodes of a show teach together.
@Suite struct ShowHabitsTests {
  private func guests(
    _ episodes: [(title: String, text: String)], author: String = "", hosts: [String] = []
  ) -> [[String]] {
    var show = Show(slug: "", title: "The Harbour Tapes")
    show.author = author
    return GuestFinder.people(in: episodes, show: show, hosts: hosts).map(\.guests)
  }

  private static let people = [
    "Ada Quillfeather", "Cy Halyard", "Ola van der Meer", "Mina Tollefsen", "Omar al-Quaydi",
    "Odo Marlin", "Hugo Spinnaker",
  ]

  @Test func whoRecursIsAHost() {
    let episodes = Self.people.map { (title: "Tar with \($0) and Bo Sandpiper", text: "") }
    #expect(guests(episodes) == Self.people.map { [$0] })
  }

  @Test func whoAsksElsewhereIsNoGuestHere() {
    let asked = Self.people.map { (title: "Tar", text: "Bo Sandpiper talks with \($0) about tar.") }
    let last = (title: "Rope", text: "Bo Sandpiper explains rope.")
    #expect(guests(asked + [last]) == Self.people.map { [$0] } + [[]])
  }

  @Test func theSourcesHostsAreNoGuests() {
    let episode = [(title: "Tar with Bo Sandpiper", text: "")]
    #expect(guests(episode) == [["Bo Sandpiper"]])
    #expect(guests(episode, hosts: ["Bo Sandpiper"]) == [[]])
    #expect(guests(episode, author: "Bo Sandpiper") == [[]])
  }

  @Test func aPlaceThatTextsConfirmIsTrusted() {
    var episodes = Self.people.map { (title: "Tar – \($0)", text: "We talk with \($0).") }
    episodes.append((title: "Rope – Ada Windlass", text: "Knots, and how to undo them."))
    #expect(guests(episodes).last == ["Ada Windlass"])
  }

  @Test func aPlaceThatTextsNeverConfirmIsNot() {
    let lives = ["Ada Lanyard", "Hugo Fender", "Mina Bowline", "Omar Thimble", "Paula Shackle"]
    let episodes = lives.enumerated().map { index, name in
      (title: "\(name): A Life at Sea", text: "We read a life of \(name). Cy Halyard talks to us.")
    }
    let found = Set(guests(episodes).joined())
    #expect(found.isDisjoint(with: lives))
  }

  @Test func nicknamesCountWhereTheShowHasPeople() {
    let names = ["Ada", "Otto", "Mina", "Hugo", "tarman"]
    let episodes = names.map { (title: "Tar - \($0)", text: "") }
    #expect(guests(episodes) == names.map { [$0] })
    #expect(guests([(title: "Tar - tarman", text: "")]) == [[]])
  }

  @Test func aSeriesIsNobody() {
    let episodes = Self.people.map { (title: "Paula Corner: Tar and \($0)", text: "On tar.") }
    #expect(guests(episodes).allSatisfy { !$0.contains("Paula Corner") })
  }

  @Test func ordinaryWordsAreNobody() {
    let text = "We build with hollow spars, and a hollow spar is light."
    #expect(guests([(title: "Boats with Hollow Spars", text: text)]) == [[]])
  }

  @Test func whatStandsBehindWithAgainAndAgainIsNobody() {
    let episodes = ["Oars", "Masts", "Keels", "Hulls", "Decks", "Sails", "Rudders", "Anchors"]
      .enumerated().map { index, thing in
        let name = index < 3 ? "Sparta Resin" : Self.people[index - 3]
        return (title: "\(thing) with \(name)", text: "We look at boats of many kinds.")
      }
    let found = guests(episodes)
    #expect(found[..<3].map(\.count) == [0, 0, 0])
    #expect(found[3...].map(\.count) == [1, 1, 1, 1, 1])
  }

  @Test func manyEpisodesTakeNoLongerEach() {
    let episodes = (0..<3000).map { (title: "Tar with Ada Sailor\($0 % 7)", text: "We talk tar.") }
    #expect(guests(episodes).count == 3000)
  }
}
