// SPDX-License-Identifier: MIT

internal import Naming

/// Which last lines of an episode are no text of its own: landing page, newsletter, channels.
///
/// A page repeats these lines under each episode, with other addresses in them; so lines that occur
/// under several episodes are footer, and so is a line that says it is one.
struct EntryFooter {
  private var occurrences: [String: Int] = [:]
  private var addresses: [WebAddress: Int] = [:]

  init(_ entries: [PageOutline.Entry]) {
    for entry in entries {
      let lines = entry.body.map(\.text).filter { !$0.isEmpty }
      for key in Set(lines.map(Self.key)) { occurrences[key, default: 0] += 1 }
      let found = lines.flatMap { LinkFinder.links(in: $0) }
      for address in Set(found.compactMap { WebAddress($0.absolute) }) {
        addresses[address, default: 0] += 1
      }
    }
  }

  /// The number of lines at the end of an entry that are footer.
  func length(_ body: ArraySlice<PageLine>) -> Int {
    let kept = body.reversed().drop { $0.isBlank || isFooter($0.text) }.count
    return body.count - kept
  }

  /// The episode's own page: an address no other episode has, in a line that leads to it.
  func landingPage(_ lines: some Sequence<PageLine>) -> String? {
    var guess: String?
    for line in lines.map(\.text) {
      guard let own = LinkFinder.links(in: line).last(where: isOwn) else { continue }
      if Self.leadsToPage(line) { return own.absolute }
      if guess == nil && (isRepeated(line) || Self.isAddress(line)) { guess = own.absolute }
    }
    return guess
  }

  private func isOwn(_ link: LinkFinder.Found) -> Bool {
    WebAddress(link.absolute).map { addresses[$0] == 1 } ?? false
  }

  private func isFooter(_ line: String) -> Bool {
    guard Bullet.text(of: line, afterBullet: false) == nil else { return false }
    if isRepeated(line) || Self.isAddress(line) { return true }
    let hasLink = !LinkFinder.links(in: line).isEmpty
    return hasLink && (Self.leadsToPage(line) || Self.isPromotion(line))
  }

  /// A heading repeats as well, but stands above a list and not at the end.
  private func isRepeated(_ line: String) -> Bool {
    (occurrences[Self.key(line)] ?? 0) > 1
  }

  /// Whether a line is one address and nothing else.
  private static func isAddress(_ line: String) -> Bool { key(line) == "⟨⟩" }

  /// A line without its addresses.
  private static func key(_ line: String) -> String {
    var key = ""
    var start = line.startIndex
    for link in LinkFinder.links(in: line) {
      key += line[start..<link.range.lowerBound] + "⟨⟩"
      start = link.range.upperBound
    }
    return key + line[start...]
  }

  private static func leadsToPage(_ line: String) -> Bool {
    let lowered = line.lowercased()
    return pagePhrases.contains { lowered.contains($0) }
  }

  private static func isPromotion(_ line: String) -> Bool {
    let lowered = line.lowercased()
    return line.count <= 160 && promotions.contains { lowered.hasPrefix($0) }
  }

  private static let pagePhrases = [
    "landing page", "more on this", "show notes", "shownotes", "episode page", "full episode",
    "episode website", "read more at", "full transcript", "read the transcript", "listen at",
    "more about this episode",
  ]
  private static let promotions = [
    "subscribe", "follow", "like ", "you can also subscribe", "support", "join ", "visit",
    "website",
    "sponsor", "find us", "newsletter", "twitter", "mastodon", "facebook", "linkedin", "youtube",
    "web:", "contact", "learn more", "links:", "rate ", "review ", "donate",
  ]
}
