// SPDX-License-Identifier: MIT

import Testing

@testable import Feeds

@Suite struct AtomTests {
  private func atom(_ entry: String, namespace: String = "http://www.w3.org/2005/Atom") throws
    -> FeedText
  {
    try FeedText(
      """
      <feed xmlns="\(namespace)"><title>Tapes</title><author><name>Bo Sandpiper</name></author>
      <link rel="self" href="https://harbour.example/feed"/><link href="https://harbour.example/"/>
      <entry>\(entry)</entry></feed>
      """)
  }

  @Test func everythingThatAnEntrySays() throws {
    let feed = try atom(
      """
      <title type="html">On &lt;b&gt;Tar&lt;/b&gt;</title><id>https://harbour.example/id/1</id>
      <author><name>Ada Quillfeather</name></author>
      <link rel="enclosure" type="audio/mpeg" href="https://cdn.example/1.mp3"/>
      <link rel="alternate" href="/1"/>
      <published>2019-11-08T06:00:00Z</published><updated>2020-01-01T00:00:00Z</updated>
      """)
    #expect(feed.show?.show.title == "Tapes")
    #expect(feed.show?.show.author == "Bo Sandpiper")
    #expect(feed.show?.show.link == "https://harbour.example/")
    let episode = try #require(feed.episode)
    #expect(episode.title == "On Tar")
    #expect(episode.guid == "https://harbour.example/id/1")
    #expect(episode.link == "https://harbour.example/1")
    #expect(episode.enclosureURL == "https://cdn.example/1.mp3")
    #expect(episode.published?.iso == "2019-11-08T06:00:00Z")
  }

  @Test func anIdIsNoLinkAndAnUpdateIsADate() throws {
    let episode = try #require(
      try atom(
        "<title>A</title><id>https://x.example/1</id><updated>2020-01-01T00:00:00Z</updated>"
      )
      .episode)
    #expect(episode.link == nil)
    #expect(episode.published?.iso == "2020-01-01T00:00:00Z")
  }

  @Test func theSourceOfAnEntryIsNotTheEntry() throws {
    let feed = try atom("<source><title>Other</title><id>o</id></source><title>A</title><id>a</id>")
    #expect(feed.titles == ["A"])
    #expect(feed.episode?.guid == "a")
  }

  @Test(arguments: ["", "http://purl.org/atom/ns#", "http://www.w3.org/2005/Atom/"])
  func namespacesOfAtom(namespace: String) throws {
    let feed = try atom(
      "<title>A</title><issued>2019-11-08T06:00:00Z</issued><id>a</id>", namespace: namespace)
    #expect(feed.titles == ["A"])
    #expect(feed.episode?.published?.day == "2019-11-08")
  }

  /// Children are written as HTML again, what is text in them stays text.
  @Test func xhtmlIsHandedOnAsHTML() throws {
    var capture = TextCapture(.content, attributes: ["type": "xhtml"])
    capture.open("p", attributes: ["class": "a\"b"])
    capture.add("1 < 2 & 3")
    capture.open("br", attributes: [:])
    capture.close("br")
    capture.close("p")
    #expect(capture.text == "<p class=\"a&quot;b\">1 &lt; 2 &amp; 3<br></p>")
    let feed = try atom(
      "<title>A</title><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Boats</p>"
        + "</div></content>")
    #expect(feed.episode?.summary.contains("Boats") == true)
  }

  @Test func relativeAddressesFollowTheBase() throws {
    let feed = try FeedText(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/"><title>T</title>
      <entry xml:base="https://b.example/y/"><title>A</title><link href="1"/></entry>
      <entry><title>B</title><link href="2"/></entry></feed>
      """)
    #expect(
      feed.episodes.map(\.episode.link) == ["https://b.example/y/1", "https://a.example/x/2"])
  }
}
