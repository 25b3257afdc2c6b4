// SPDX-License-Identifier: MIT

import Testing

@testable import Features

@Suite struct NearMissTests {
  private let harbour: Harbour

  init() throws {
    harbour = try Harbour()
  }

  /// What is written → what is meant.
  @Test(arguments: [
    ("[[Ada Brok]]", "Ada Brok", "Ada Brook"), ("[[Ada Borok|her]]", "Ada Borok", "Ada Brook"),
    ("[[people/Ada Broook]]", "Ada Broook", "Ada Brook"), ("@ada-brok", "ada-brok", "ada-brook"),
    ("@Ada Brok said so", "Ada Brok", "Ada Brook"), ("[[@jorg-osta]]", "jorg-osta", "jorg-ost"),
    ("@Ada Brok Said So", "Ada Brok", "Ada Brook"),
    ("[[Michaella Strandvick]]", "Michaella Strandvick", "Michaela Strandvik"),
    ("---\nguest: Ada Brok\n---\n", "Ada Brok", "Ada Brook"),
    ("---\nguests: [Jorg Ost, Ada Brok]\n---\n", "Ada Brok", "Ada Brook"),
    ("---\nshow: Sea Tlak\n---\n", "Sea Tlak", "Sea Talk"),
    ("---\nbook: Salt Road\n---\n", "Salt Road", "Salt Roads"),
    (
      "see ada-brook-on-tides-and-tyme.", "ada-brook-on-tides-and-tyme",
      "ada-brook-on-tides-and-time"
    ),
    (
      "[[ada-brook-on-tides-with-time]]", "ada-brook-on-tides-with-time",
      "ada-brook-on-tides-and-time"
    ),
    ("[[Ada Brook on Tides and Tme]]", "Ada Brook on Tides and Tme", "ada-brook-on-tides-and-time"),
  ])
  func aSlipIsANearMiss(_ note: String, _ written: String, _ meant: String) throws {
    #expect(try harbour.reports(note) == ["near-miss: \(written) → \(meant)"])
  }

  @Test(arguments: [
    "Ada Brok and Michaella Strandvik in prose are nobody.",
    "[[Ada]], [[Brok]], @ada, @adabrook, @AdaBrook, @ada_brok, @ada.brok, me@ada-brok.example",
    "@ada-brok@host.example, @ada-brok/tool, https://x.example/@ada-brok",
    "[[Eda Brook]] begins with another letter, [[Ida Brok]] too",
    "[[Bo Lo]] is too short, [[Adam Brooks]] too far",
    "[[Sea Tlak]] and [[Salt Road]] are words of every day",
    "`[[Ada Brok]]` and <!-- [[Ada Brok]] -->",
    "[[week-13-in-the-harbour-office]] is another week",
    "state-of-the-art, [[How to Tie a Knot]], [@brook2021; @brok-2020], ![[ada-brook.png]]",
    "[[ada-brook-and-tides-with-time]] differs twice",
    "#ada-brok, [ada brok](ada-brok.md), [[#Ada Brok]], [[^ada-brok]]",
  ])
  func whatMayBeAnythingElseIsNone(_ note: String) throws {
    #expect(try harbour.reports(note) == [])
  }

  @Test(arguments: [
    "[[Ada Brok]]\n=== people/Ada Brok.md\n", "[[Ada Brok]]\n=== ada-brok.md\n",
    "[[Ada Brok]]\n\n## Ada Brok\n", "[[Ada Brok]]\n=== b.md\nAda Brok\n========\n",
    "[[Ada Brok]]\n=== b.md\n---\naliases: [Ada Brok]\n---\n",
    "[[Ada Brok]]\n=== b.md\n---\ntitle: Ada Brok\n---\n",
  ])
  func whatTheWorkspaceCallsSoIsNone(_ notes: String) throws {
    #expect(try harbour.reports(notes) == [])
  }

  @Test func anIgnoredNameIsNone() throws {
    #expect(try harbour.reports("[[Ada Brok]]", wishes: NameWishes(ignored: ["Ada Brok"])) == [])
  }

  @Test func ofTwoThatAreAsNearNoneIsMeant() throws {
    // `the-long-way-to-the-shore` is an episode of both shows.
    #expect(try harbour.reports("[[the-long-way-to-the-shor]]") == [])
  }

  @Test func inALargeCatalogOnlyWhatTheWorkspaceSpeaksOfCounts() throws {
    let large = try Harbour(strangers: 5001)
    #expect(try large.reports("[[Ada Brok]]") == [])
    #expect(try large.reports("[[Ada Brok]] and Ada Brook") == ["near-miss: Ada Brok → Ada Brook"])
    let episode = "[[Ada Brok]]\n=== b.md\n[[ada-brook-on-tides-and-time]]\n"
    #expect(try large.reports(episode) == ["near-miss: Ada Brok → Ada Brook"])
  }

  @Test func inALargeCatalogSomebodyElseAsNearIsARival() throws {
    let large = try Harbour(strangers: 5001)
    // `Zed Mmmb` is as near to `Zed Mmmx` as the one that is spoken of.
    #expect(try large.reports("[[Zed Mmmx]] and Zed Mmm") == [])
  }
}

@Suite struct EditDistanceTests {
  @Test(
    arguments: [
      ("", "", 2, 0), ("a", "", 2, 1), ("abc", "abc", 0, 0), ("krecji", "krejci", 1, 1),
      ("abcd", "acbd", 2, 1), ("kitten", "sitting", 3, 3), ("kitten", "sitting", 2, nil),
      ("ab", "ba", 0, nil), ("ca", "abc", 3, 3), ("größe", "grosse", 3, 3),
    ] as [(String, String, Int, Int?)])
  func distances(_ left: String, _ right: String, _ limit: Int, _ distance: Int?) {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    #expect(EditDistance.between(left, right, limit: limit) == distance)
    #expect(EditDistance.between(right, left, limit: limit) == distance)
  }

  @Test func neighboursAreOneSlipAway() {
    var all: Set<String> = []
    SlugNeighbours.forEach(of: "ab-c") { neighbour in
      all.insert(neighbour)
      return true
    }
    #expect(all.isSuperset(of: ["a-bc", "ab-d", "ab-", "abc", "abx-c", "ab-cz", "ab--c"]))
    #expect(!all.contains("xb-c"))
    #expect(
      all.allSatisfy {
        EditDistance.between(Array($0.unicodeScalars), Array("ab-c".unicodeScalars), limit: 1) == 1
      })
  }
}
