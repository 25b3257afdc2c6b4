// SPDX-License-Identifier: MIT

import Catalog
import Ingest
import Testing

@testable import Feeds

@Suite struct RSSTests {
  @Test func everythingThatAnItemSays() throws {
    let feed = try FeedText(
      FeedText.rss(
        """
        <item>
          <title>On &amp;amp; Tar</title><itunes:title>Tar</itunes:title>
          <link> https://harbour.example/12 </link>
          <guid isPermaLink="false"> harbour-12 </guid>
          <pubDate>Fri, 08 Nov 2019 06:00:00 +0000</pubDate>
          <enclosure url="https://cdn.example/12.jpg" type="image/jpeg"/>
          <enclosure url="https://cdn.example/12.mp3" type="audio/mpeg"/>
          <itunes:duration>28:00</itunes:duration>
          <itunes:season>2</itunes:season><itunes:episode>12</itunes:episode>
          <podcast:person role="Guest" group="Cast" href="https://p.example/ada"> Ada
            Quillfeather</podcast:person>
          <podcast:person>Bo Sandpiper</podcast:person>
          <podcast:person role="Editor" group="Audio Post-Production">Mina Reed</podcast:person>
          <podcast:transcript url="https://harbour.example/12.vtt" type="text/vtt"/>
          <podcast:chapters url="https://harbour.example/12.json"/>
        </item>
        """))
    let read = try #require(feed.episodes.first)
    let episode = read.episode
    #expect(episode.title == "On & Tar")
    #expect(episode.link == "https://harbour.example/12")
    #expect(episode.guid == "harbour-12")
    #expect(episode.published?.iso == "2019-11-08T06:00:00Z")
    #expect(episode.enclosureURL == "https://cdn.example/12.mp3")
    #expect(episode.durationSeconds == 1680)
    #expect(episode.season == 2 && episode.number == 12)
    #expect(
      episode.persons == [
        FeedPerson(
          name: "Ada Quillfeather", role: "guest", group: "cast", href: "https://p.example/ada"),
        FeedPerson(name: "Bo Sandpiper", role: "host", group: "cast"),
        FeedPerson(name: "Mina Reed", role: "editor", group: "audio post-production"),
      ])
    #expect(episode.guests.map(\.name) == ["Ada Quillfeather"])
    #expect(episode.hosts.map(\.name) == ["Bo Sandpiper"])
    #expect(read.givesPeople)
    #expect(episode.transcripts == ["https://harbour.example/12.vtt"])
    #expect(read.chaptersURL == "https://harbour.example/12.json")
    #expect(feed.problems.isEmpty)
  }

  @Test func everythingThatAChannelSays() throws {
    let feed = try FeedText(
      FeedText.rss(
        "",
        channel: """
          <image><title>Logo</title><link>https://cdn.example/</link></image>
          <title>The Harbour Tapes</title>
          <atom:link href="https://harbour.example/feed" rel="self"/>
          <link>https://harbour.example</link>
          <managingEditor>nobody@harbour.example (Nobody)</managingEditor>
          <itunes:owner><itunes:name>Nobody</itunes:name></itunes:owner>
          <itunes:author>Bo Sandpiper</itunes:author><itunes:author>Mina</itunes:author>
          <description>About boats.</description>
          <podcast:guid>9B024349-AAAA</podcast:guid>
          <podcast:person>Bo Sandpiper</podcast:person>
          """))
    let read = try #require(feed.show)
    #expect(read.show.title == "The Harbour Tapes")
    #expect(read.show.author == "Bo Sandpiper")
    #expect(read.show.link == "https://harbour.example")
    #expect(read.show.description == "About boats.")
    #expect(read.identity == "slug:the-harbour-tapes")
    #expect(read.marks == ["guid:9b024349-aaaa", "self:https://harbour.example/feed"])
    #expect(read.persons == [FeedPerson(name: "Bo Sandpiper", role: "host", group: "cast")])
    #expect(read.isWhole)
  }

  @Test func linesAreThoseOfTheFile() throws {
    let feed = try FeedText(
      "\r\n<?xml version='1.0'?>\r\n<rss><channel>\r\n<item\r\n>\r\n<link>x</link>\r\n<title\r\n>A</title>"
        + "\r\n<!-- \r\n --></item>\r\n<item><title>B</title></item></channel></rss>")
    let places = feed.episodes.compactMap(\.episode.source).map {
      [$0.line, $0.titleLine, $0.endLine]
    }
    #expect(places == [[4, 7, 10], [11, 11, 11]])
    #expect(feed.episodes.allSatisfy { $0.episode.source?.isReadable == false })
  }

  /// Whatever the prefix, however the namespace is spelt; and where neither was declared.
  @Test(arguments: [
    ("xmlns:it='http://www.itunes.com/dtds/podcast-1.0.dtd'", "it"),
    ("xmlns:itunes='http://www.iTunes.com/DTDs/Podcast-1.0.dtd'", "itunes"),
    ("xmlns:itunes='https://www.itunes.com/dtds/podcast-1.0.dtd/'", "itunes"),
    ("xmlns:itunes='urn:wrong'", "itunes"), ("", "itunes"), ("", "ITUNES"),
  ])
  func namespacesAreTold(declaration: String, prefix: String) throws {
    let feed = try FeedText(
      "<rss \(declaration)><channel><item><title>A</title><\(prefix):duration>60</\(prefix):duration>"
        + "</item></channel></rss>")
    #expect(feed.episode?.durationSeconds == 60)
    #expect(feed.problems.isEmpty)
  }

  @Test func anotherVocabularyIsNotTaken() throws {
    let feed = try FeedText(
      "<rss xmlns:x='urn:other'><channel><item><x:title>No</x:title><title>Yes</title></item>"
        + "</channel></rss>")
    #expect(feed.titles == ["Yes"])
  }

  @Test(arguments: ["rss", "RSS", "Rss"])
  func capitalsMakeNoDifference(root: String) throws {
    let feed = try FeedText(
      "<\(root)><CHANNEL><TiTlE>Tapes</TiTlE><ITEM><TITLE>A</TITLE><PubDate>2019-11-08</PubDate></ITEM>"
        + "</CHANNEL></\(root)>")
    #expect(feed.show?.show.title == "Tapes")
    #expect(feed.episode?.published?.day == "2019-11-08")
  }

  @Test func rss1HasItsItemsBesideTheChannel() throws {
    let feed = try FeedText(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>Tapes</title><items><rdf:Seq><rdf:li/></rdf:Seq></items></channel>
      <item rdf:about="y"><title>A</title><dc:date>2019-11-08T06:00:00+01:00</dc:date></item>
      </rdf:RDF>
      """)
    #expect(feed.show?.show.title == "Tapes")
    #expect(feed.episode?.published?.iso == "2019-11-08T05:00:00Z")
  }

  @Test func aLiveItemIsNoEpisode() throws {
    let feed = try FeedText(
      FeedText.rss(
        "<podcast:liveItem><title>Now</title><podcast:person>X Y</podcast:person></podcast:liveItem>"
          + "<item><title>A</title></item>"))
    #expect(feed.titles == ["A"])
    #expect(feed.show?.persons.isEmpty == true)
  }

  @Test(arguments: [
    ("<guid>https://harbour.example/1</guid>", "https://harbour.example/1"),
    ("<guid isPermaLink='true'>https://harbour.example/1</guid>", "https://harbour.example/1"),
    ("<guid isPermaLink='false'>https://harbour.example/1</guid>", nil),
    ("<guid>harbour-1</guid>", nil),
    ("<link>/1</link>", "https://harbour.example/1"),
    ("<link>javascript:alert(1)</link>", nil),
    ("<link href='https://harbour.example/1'/>", "https://harbour.example/1"),
    ("<atom:link href='https://harbour.example/1'/>", "https://harbour.example/1"),
    ("<atom:link rel='self' href='https://harbour.example/1'/>", nil),
  ])
  func theLinkOfAnEpisode(element: String, link: String?) throws {
    let feed = try FeedText(
      FeedText.rss(
        "<item><title>A</title>\(element)</item>",
        channel: "<title>T</title><link>https://harbour.example/</link>"))
    #expect(feed.episode?.link == link)
  }

  @Test(arguments: [
    ("<enclosure url='https://x.example/a.pdf'/>", "https://x.example/a.pdf"),
    ("<enclosure url=''/><enclosure url='https://x.example/b'/>", "https://x.example/b"),
    ("<media:content url='https://x.example/c.mp3' type='audio/mpeg'/>", "https://x.example/c.mp3"),
    (
      "<media:group><media:content url='https://x.example/c' medium='video'/></media:group>",
      "https://x.example/c"
    ),
    ("<media:content url='https://x.example/c.jpg' medium='image'/>", nil),
    ("<enclosure url='javascript:x'/>", nil),
  ])
  func theEnclosureOfAnEpisode(element: String, url: String?) throws {
    let feed = try FeedText(FeedText.rss("<item><title>A</title>\(element)</item>"))
    #expect(feed.episode?.enclosureURL == url)
  }

  @Test(arguments: [
    ("<itunes:title>Tar</itunes:title>", "Tar", true),
    ("<title> </title><itunes:title>Tar</itunes:title>", "Tar", true),
    ("<description>Ada builds a boat.</description>", "Ada builds a boat.", false),
    ("<enclosure url='https://x.example/d/12-tar.mp3?x=1'/>", "12-tar.mp3", false),
    ("<pubDate>2019-11-08</pubDate>", "2019-11-08", false), ("<link/>", "Episode", false),
  ])
  func anItemWithoutATitleIsKept(elements: String, title: String, isGiven: Bool) throws {
    let feed = try FeedText(FeedText.rss("<item>\(elements)</item>"))
    #expect(feed.titles == [title])
    #expect(feed.episodes.first?.givesTitle == isGiven)
  }

  @Test func hostsAloneLeaveGuestsToBeFound() throws {
    let feed = try FeedText(
      FeedText.rss("<item><title>A</title><podcast:person>Bo Sandpiper</podcast:person></item>"))
    #expect(feed.episode?.hosts.map(\.name) == ["Bo Sandpiper"])
    #expect(feed.episodes.first?.givesPeople == false)
  }

  @Test func inlineChapters() throws {
    let feed = try FeedText(
      FeedText.rss(
        """
        <item><title>A</title><psc:chapters xmlns:psc="http://podlove.org/simple-chapters">
        <psc:chapter start="00:00:00" title="Hello"/><psc:chapter start="12:42.345" title="Tar"/>
        <psc:chapter start="soon" title="No"/></psc:chapters></item>
        """))
    #expect(
      feed.episode?.chapters == [
        Chapter(start: 0, title: "Hello"), Chapter(start: 762, title: "Tar"),
      ])
  }
}
