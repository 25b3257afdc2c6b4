// SPDX-License-Identifier: MIT

import Naming
import Testing

@testable import Features

/// The order of lists over a catalog of 100,000 episodes (protocol/completion.md).
@Suite struct RankingTests {
  private static let shared = Result { try GlassCatalog(episodes: 100_000) }
  private let glass: GlassCatalog

  init() throws { glass = try Self.shared.get() }

  @Test(arguments: [
    // A whole slug, name or title before what begins so, that before a word within.
    ("lighthouse", ["glass-hour/lighthouse", "lighthouse-keepers"]),
    ("Lighthouse K", ["lighthouse-keepers"]),
    ("old lighthouse", ["old-lighthouse-stories"]),
    ("quartz clocks", ["quartz-clocks"]), ("clocks", ["quartz-clocks"]),
    ("clocks quar", ["quartz-clocks"]), ("clokcs", ["quartz-clocks"]),
    // People before episodes, those with more episodes first; any part of a name, any order.
    ("zirkel", ["Wanda Zirkel", "Otis Zirkel"]), ("wanda", ["Wanda Zirkel"]),
    ("zirkel wanda", ["Wanda Zirkel"]), ("Wanda Zrikel", ["Wanda Zirkel"]),
    ("xander", ["Yorick Xander", "quartz-clocks"]), ("xander clocks", ["quartz-clocks"]),
    ("glass-hour/quartz-cl", ["quartz-clocks"]), ("wandazirkel", ["Wanda Zirkel"]),
  ])
  func theWantedOneIsFirst(_ typed: String, _ first: [String]) throws {
    #expect(try Array(glass.list(typed).prefix(first.count)) == first)
  }

  @Test func newestFirst() throws {
    let list = try glass.list("lighthouse").filter { $0.contains("lighthouse") }
    #expect(
      list == [
        "glass-hour/lighthouse", "lighthouse-keepers", "old-lighthouse-stories",
        "ancient-lighthouses",
      ])
  }

  @Test func whatTheNotesSpeakOfComesFirstOfItsTier() throws {
    let old = try #require(try glass.entity("ancient-lighthouses"))
    let stories = try #require(try glass.entity("old-lighthouse-stories"))
    let wanted = ["glass-hour/lighthouse", "lighthouse-keepers"]
    let mentioned = try glass.list("lighthouse", mentioned: [old])
    #expect(Array(mentioned.prefix(3)) == wanted + ["ancient-lighthouses"])
    let both = try glass.list("lighthouse", nearby: [old], mentioned: [old, stories])
    #expect(Array(both.prefix(4)) == wanted + ["ancient-lighthouses", "old-lighthouse-stories"])
  }

  @Test(arguments: ["q", "qu", "quar", "quartz"])
  func aMentionedOneIsFirstHoweverManyFit(_ typed: String) throws {
    let last = try #require(try glass.entity("quartz-clocks"))
    #expect(try !glass.list(typed).contains("quartz-clocks"))
    #expect(try glass.list(typed, mentioned: [last]).first == "quartz-clocks")
  }

  @Test func theSameQueryGivesTheSameOrder() throws {
    for typed in ["", "l", "sand tide", "abel", "lihgthouse"] {
      #expect(try glass.list(typed) == glass.list(typed))
    }
  }

  @Test func aTypoIsForgivenOnlyWhereNothingElseIsFound() throws {
    // `reef` is a word of the catalog, one letter from nothing else that was meant.
    #expect(try glass.list("reef").allSatisfy { $0.contains("reef") })
    #expect(try !glass.list("reeef").isEmpty)
  }

  @Test(arguments: [
    "quartz-clocks", "Wanda Zirkel", "wanda-zirkel", "Zirkel Wanda", "clocks xander",
  ])
  func typedLetterByLetterTheWantedOneNeverDisappears(_ text: String) throws {
    let isPerson = text.lowercased().contains("wanda")
    let label = isPerson ? "Wanda Zirkel" : "quartz-clocks"
    var wasThere = false
    for length in 1...text.count {
      let list = try glass.list(String(text.prefix(length)))
      let isThere = list.contains(label)
      #expect(isThere || !wasThere || list.count == 50, "\(text.prefix(length))")
      wasThere = wasThere || isThere
    }
    #expect(wasThere)
  }
}
