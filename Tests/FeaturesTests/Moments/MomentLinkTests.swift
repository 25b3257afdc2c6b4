// SPDX-License-Identifier: MIT

import Catalog
import Testing

@testable import Features

@Suite struct MomentLinkTests {
  private func link(_ page: String?, _ sound: String?, at seconds: Int?) -> String? {
    var episode = Episode(slug: "x", title: "X")
    episode.link = page
    episode.enclosureURL = sound
    return MomentLink.find(episode, at: seconds)
  }

  @Test(arguments: [
    ("https://www.youtube.com/watch?v=abc", "https://www.youtube.com/watch?v=abc&t=754"),
    ("https://youtu.be/abc", "https://youtu.be/abc?t=754"),
    ("https://open.spotify.com/episode/1#x", "https://open.spotify.com/episode/1?t=754"),
    ("https://vimeo.com/1", "https://vimeo.com/1#t=754s"),
    ("https://sea.example/1", "https://cdn.example/1.mp3#t=754"),
    ("https://youtube.com.example/1", "https://cdn.example/1.mp3#t=754"),
  ])
  func aSiteThatKnowsMomentsComesBeforeTheSound(_ page: String, _ expected: String) {
    #expect(link(page, "https://cdn.example/1.mp3", at: 754) == expected)
  }

  @Test func withoutATimeItIsThePage() {
    #expect(
      link("https://sea.example/1", "https://cdn.example/1", at: nil) == "https://sea.example/1")
    #expect(link(nil, "https://cdn.example/1", at: nil) == "https://cdn.example/1")
  }

  @Test func withoutSoundATimeLeadsToThePage() {
    #expect(link("https://sea.example/1", nil, at: 754) == "https://sea.example/1")
  }

  @Test(arguments: [
    "javascript:alert(1)", "command:rm", "https://", "https://a.example/\u{7F}", "",
  ])
  func nothingButTheWeb(_ url: String) {
    #expect(link(url, url, at: 754) == nil)
    #expect(link(url, url, at: nil) == nil)
  }
}
