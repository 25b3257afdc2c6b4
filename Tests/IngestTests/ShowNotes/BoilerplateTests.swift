// SPDX-License-Identifier: MIT

import Testing

@testable import Ingest

/// What stands under every episode is about none.
@Suite struct BoilerplateTests {
  private func summaries(_ texts: [String]) -> [String] {
    ShowNotes.read(texts.map { [NotesText(role: .content, text: $0)] }).map(\.summary)
  }

  private let topics = ["tar", "rope", "oars", "pitch", "sails"]

  @Test func linesUnderMostEpisodesAreLeftOut() {
    let texts = topics.map {
      "<p>Harbour Tapes!</p><p>We talk about \($0).</p><p>Rate us on <a href=\"https://\($0).example\">Tides</a>.</p><p>Bye</p>"
    }
    #expect(summaries(texts) == topics.map { "We talk about \($0)." })
  }

  @Test func sentencesAtTheEndOfAParagraphToo() {
    let texts = topics.map {
      "We talk about \($0). Subscribe wherever you find your harbour podcasts."
    }
    #expect(summaries(texts) == topics.map { "We talk about \($0)." })
  }

  @Test func aShortLineAmongOthersStays() {
    let texts = topics.map { "<p>On \($0).</p><p>And now:</p><p>More of \($0).</p>" }
    #expect(summaries(texts) == topics.map { "On \($0).\n\nAnd now:\n\nMore of \($0)." })
  }

  @Test func threeEpisodesShowNoHabit() {
    let texts = topics.prefix(3).map { "On \($0).\n\nBye." }
    #expect(summaries(texts) == topics.prefix(3).map { "On \($0).\n\nBye." })
  }

  @Test func halfOfThemAreNotMost() {
    let texts = topics.enumerated().map { $0 < 2 ? "On \($1).\n\nBye, listeners." : "On \($1)." }
    #expect(summaries(texts)[0] == "On tar.\n\nBye, listeners.")
  }

  @Test func neverEverything() {
    let texts = topics.map { _ in "The news of the harbour, every day." }
    #expect(summaries(texts) == texts)
  }

  @Test func hostsAndChaptersUnderEveryEpisodeCount() {
    let notes = ShowNotes.read(
      topics.map {
        let text =
          "On \($0).\n\n00:00 Intro\n01:00 On \($0)\n\nHosts:\nMina Tollefsen\nBo Sandpiper"
        return [NotesText(role: .description, text: text)]
      })
    for (notes, topic) in zip(notes, topics) {
      #expect(notes.summary == "On \(topic).")
      #expect(notes.hosts == ["Mina Tollefsen", "Bo Sandpiper"])
      #expect(notes.chapters.map(\.title) == ["Intro", "On \(topic)"])
    }
  }

  @Test(arguments: [
    "<p>Hosted on Acast. See <a href=\"https://acast.com/privacy\">acast.com/privacy</a> for more information.</p>",
    "<p> </p><p>Learn more about your ad choices. Visit <a href=\"https://megaphone.fm/adchoices\">megaphone.fm/adchoices</a></p>",
    "<p><a rel=\"payment\" href=\"https://www.buzzsprout.com/1/support\">Support the show</a></p>",
    "<p>See <a href=\"https://omnystudio.com/listener\">omnystudio.com/listener</a> for privacy information.</p>",
    "<p>Support this podcast: <a href=\"https://anchor.fm/tapes/support\">https://anchor.fm/tapes/support</a></p>",
    "<p>Privacy &amp; Opt-Out: <a href='https://redcircle.com/privacy'>https://redcircle.com/privacy</a></p>",
    "<br><br>Hosted by Ausha. See ausha.co/privacy-policy for more information.",
    "<p>---</p><p>Send in a voice message: https://podcasters.spotify.com/pod/show/tapes/message</p>",
    " Learn more about your ad choices. Visit megaphone.fm/adchoices",
  ])
  func hostingServicesAreNoContent(_ notice: String) {
    let notes = ShowNotes.read([
      [NotesText(role: .content, text: "<p>Ada talks about tar.</p>" + notice)]
    ])[0]
    #expect(notes.summary == "Ada talks about tar.")
    #expect(notes.links.isEmpty)
  }
}
