// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Ingest

@Suite struct GuestFinderTests {
  private func people(_ title: String, _ text: String = "", author: String = "") -> EpisodePeople {
    var show = Show(slug: "", title: "The Harbour Tapes")
    show.author = author
    return GuestFinder.people(title: title, text: text, show: show)
  }

  @Test(arguments: [
    ("Ada Quillfeather on Caulking", ["Ada Quillfeather"]),
    ("Wooden Boats: Ada Quillfeather on Caulking", ["Ada Quillfeather"]),
    ("Caulking with Ada Quillfeather", ["Ada Quillfeather"]),
    ("Caulking with Ada Quillfeather and Bo Sandpiper", ["Ada Quillfeather", "Bo Sandpiper"]),
    (
      "Ada Quillfeather, Bo Sandpiper, and Cy d'Aubigné on Rope",
      ["Ada Quillfeather", "Bo Sandpiper", "Cy d'Aubigné"]
    ),
    ("Ada Quillfeather & Bo Sandpiper on Rope", ["Ada Quillfeather", "Bo Sandpiper"]),
    ("Caulking feat. Ada Quillfeather (part 2)", ["Ada Quillfeather"]),
    ("Caulking w/ Ada Quillfeather", ["Ada Quillfeather"]),
    ("Caulking with special guest Ada Quillfeather", ["Ada Quillfeather"]),
    ("Caulking with Pinewater's Ada Quillfeather", ["Ada Quillfeather"]),
    ("Interview: Ada Quillfeather", ["Ada Quillfeather"]),
    ("Ola van der Meer on Dikes", ["Ola van der Meer"]),
    ("Omar al-Quaydi on Dhows", ["Omar al-Quaydi"]),
    ("J. R. Quillfeather on Dhows", ["J. R. Quillfeather"]),
    ("Bjørn Ærlig on Fjords", ["Bjørn Ærlig"]),
    ("Dr. Ada Quillfeather on Tar", ["Ada Quillfeather"]),
  ])
  func titlesNameTheirGuests(_ title: String, _ guests: [String]) {
    #expect(people(title).guests == guests)
  }

  @Test(arguments: [
    "Deep Dive on Ropes", "Sailing with Machine Learning", "Push Notifications: a Primer",
    "Knots with GraphQL", "The Art of Tar", "Boats with USA Today", "Ropes on Ships", "",
    "Episode 12: Harbour Lights", "One on One",
  ])
  func otherTitlesNameNobody(_ title: String) {
    #expect(people(title).guests.isEmpty)
  }

  @Test(arguments: [
    "In this podcast we sit down with Ada Quillfeather, boatbuilder at Pinewater.",
    "Tar is old. On this show, we talk with Ada Quillfeather, the maker of tar.",
    "Ada Quillfeather is a boatbuilder at Pinewater.",
    "Ada Quillfeather, co-owner of Pinewater, shares what she knows.",
    "On today's show, Ada Quillfeather (one of the menders of Pinewater) discusses pitch.",
    "We are joined by Ada Quillfeather from Pinewater.",
    "Our guest is Ada Quillfeather.",
    "We chat with Pinewater boatbuilder Ada Quillfeather about pitch.",
    "Bo Sandpiper spoke to Ada Quillfeather about pitch.",
    "Today we catch up with Ada Quillfeather, alongside her partner Cy Halyard's boat.",
  ])
  func openingSentencesNameTheGuest(_ text: String) {
    #expect(people("Tar", text).guests == ["Ada Quillfeather"])
  }

  @Test func thoseMerelyNamedAreNoGuests() {
    let text = """
      We sit down with Ada Quillfeather, who works alongside her partner Cy Halyard. Ada \
      recommends a book by Odo Marlin.
      """
    #expect(people("Ada Quillfeather on Tar", text).guests == ["Ada Quillfeather"])
  }

  @Test func numberedTitlesNeedTheText() {
    let title = "#12 – Ada Quillfeather: Caulking"
    #expect(
      people(title, "Ada Quillfeather, a boatbuilder, explains.").guests == ["Ada Quillfeather"])
    #expect(people("#12 – Winter Storage: Caulking", "We like Winter Storage.").guests.isEmpty)
  }

  @Test(arguments: [
    ("Bo Sandpiper spoke to Ada Quillfeather about tar.", ["Bo Sandpiper"]),
    ("Wes and Ada talk about tar.", ["Wes"]),
    ("Bo and Cy talk with Ada Quillfeather about tar.", ["Bo", "Cy"]),
    ("Ada Quillfeather talks to us about tar.", []),
    ("Ada shares her tar.", []),
    ("Ada Quillfeather shares her tar. Hosted by Bo Sandpiper.", ["Bo Sandpiper"]),
  ])
  func hostsAreThoseWhoSpeakToTheGuest(_ text: String, _ hosts: [String]) {
    let found = people("Ada Quillfeather on Tar", text)
    #expect(found.hosts == hosts)
    #expect(found.guests == ["Ada Quillfeather"])
  }

  @Test func anAuthorGoesByTheFirstName() {
    let found = people("Tar", "Mina talks with Ada Quillfeather.", author: "Mina Tollefsen")
    #expect(found.hosts == ["Mina Tollefsen"])
    #expect(found.guests == ["Ada Quillfeather"])
  }

  @Test func aGuestOfTheTitleAloneIsMarked() {
    #expect(people("Ada Quillfeather on Tar").titleOnly == ["Ada Quillfeather"])
    let both = people("Ada Quillfeather on Tar", "We talk with Ada Quillfeather.")
    #expect(both.titleOnly.isEmpty)
  }
}
