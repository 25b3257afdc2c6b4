// SPDX-License-Identifier: MIT

internal import Catalog

/// What hosting services write under every episode: privacy notices, appeals for support.
///
/// Known by its words, or by where its links lead; it is none of an episode's text even where a feed
/// has one episode only.
enum HostingNotice {
  /// Whether a sentence is one.
  static func isNotice(_ key: LineKey) -> Bool { sentences.contains(key) }

  /// Whether a line is one: short, all its sentences known, or with a link to a service's notice.
  static func isNotice(_ line: NotesLine) -> Bool {
    if let key = line.key, isNotice(key) { return true }
    guard !line.sentences.isEmpty else { return false }
    if line.sentences.count > 1, line.sentences.allSatisfy({ isNotice($0.key) }) { return true }
    return line.length <= 250 && line.sentences.count <= 3
      && line.links.contains { isNotice(url: $0.link.url) }
  }

  /// Whether an address is that of a service's notice.
  static func isNotice(url: String) -> Bool {
    let bytes = Array(url.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 3 < bytes.count else {
      return false
    }
    let address = bytes[(colon + 3)...].prefix {
      $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    let whole = ASCII.starts(address, with: "www.") ? address.dropFirst(4) : address
    let host = whole.prefix { $0 != UInt8(ascii: "/") }
    guard hosts.contains(LineKey(host)) else { return false }
    let path = whole[host.endIndex...].dropFirst().prefix { $0 != UInt8(ascii: "/") }
    if addresses.contains(LineKey(whole[host.startIndex..<path.endIndex])) { return true }
    guard appealing.contains(LineKey(host)) else { return false }
    let last = whole.lastIndex { $0 == UInt8(ascii: "/") } ?? whole.startIndex
    return appeals.contains(LineKey(whole[last...]))
  }

  private static let addresses = LineKeySet(services.map { LineKey($0) })
  private static let hosts = LineKeySet(
    (services.compactMap { $0.split(separator: "/").first } + appealingHosts.map { $0[...] })
      .map { LineKey($0) })
  private static let appealing = LineKeySet(appealingHosts.map { LineKey($0) })
  private static let appeals = LineKeySet(
    ["support", "message", "donations", "exclusive-content"].map { LineKey($0) })

  private static let services = [
    "acast.com/privacy", "megaphone.fm/adchoices", "podcastchoices.com/adchoices",
    "omnystudio.com/listener", "omnystudio.com/policies", "redcircle.com/privacy",
    "redcircle.com/brands", "art19.com/privacy", "pcm.adswizz.com", "anchor.fm/app",
    "simplecastaudio.com/legal", "ausha.co/politique-de-confidentialite",
    "ausha.co/privacy-policy", "spotify.com/adchoices",
    "analytics.podtrac.com/privacy-policy-gdrp", "chartable.com/privacy", "op3.dev/privacy",
    "iheartpodcastnetwork.com",
  ]
  /// Services whose pages for an appeal end in one of the words above.
  private static let appealingHosts = [
    "anchor.fm", "podcasters.spotify.com", "creators.spotify.com", "buzzsprout.com",
    "spreaker.com", "redcircle.com",
  ]

  private static let sentences = LineKeySet(
    [
      "Support the show", "Support the show.", "Support this podcast", "Support this show",
      "★ Support this podcast ★", "★ Support this podcast on Patreon ★", "Send us a text",
      "Send us Fan Mail", "Text us", "Hosted on Acast.", "Hosted on Acast",
      "See acast.com/privacy for more information.",
      "Hosted on Acast. See acast.com/privacy for more information.",
      "See acast.com/privacy for privacy and opt-out information.",
      "Our GDPR privacy policy was updated on August 8, 2022.",
      "Visit acast.com/privacy for more information.",
      "Hébergé par Acast.", "Visitez acast.com/privacy pour plus d'informations.",
      "Alojado en Acast.", "Visita acast.com/privacy para obtener más información.",
      "Gehostet von Acast.", "Ospitato su Acast.",
      "Learn more about your ad choices.", "Learn more about your ad choices",
      "Visit megaphone.fm/adchoices", "Visit podcastchoices.com/adchoices",
      "Learn more about your ad choices. Visit megaphone.fm/adchoices",
      "Learn more about your ad choices. Visit podcastchoices.com/adchoices",
      "Learn more about your ad choices Visit megaphone.fm/adchoices",
      "See omnystudio.com/listener for privacy information.",
      "See omnystudio.com/policies/listener for privacy information",
      "See Privacy Policy at https://art19.com/privacy and California Privacy Notice at"
        + " https://art19.com/privacy#do-not-sell-my-info.",
      "Privacy & Opt-Out: https://redcircle.com/privacy",
      "Advertising Inquiries: https://redcircle.com/brands",
      "Hosted by Simplecast, an AdsWizz company.",
      "See pcm.adswizz.com for information about our collection and use of personal data for"
        + " advertising.",
      "See https://pcm.adswizz.com for information about our collection and use of personal data"
        + " for advertising.",
      "Hosted by Ausha.", "Hébergé par Ausha.",
      "See ausha.co/privacy-policy for more information.",
      "Visitez ausha.co/politique-de-confidentialite pour plus d'informations.",
      "Powered by Firstory Hosting", "Powered by Firstory", "Hosting provided by SoundOn",
      "Become a supporter of this podcast", "Send in a voice message",
      "This podcast uses the following third-party services for analysis:",
      "Podtrac - https://analytics.podtrac.com/privacy-policy-gdrp",
      "Chartable - https://chartable.com/privacy", "OP3 - https://op3.dev/privacy",
      "Privacy policy", "Ad choices", "Continue reading", "Read more", "Read more…",
      "Continue reading →", "Click here to listen", "Listen now",
      "Hosted for free on zencast.fm", "Podcast powered by podCloud",
    ].map { LineKey($0) })
}
