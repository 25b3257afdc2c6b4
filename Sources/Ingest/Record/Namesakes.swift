// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Tells people of one name apart, where their pages do.
///
/// Two pages (`href` of `podcast:person`) of one site are two people; pages of different sites say
/// nothing, for most people have several. The first seen has the plain slug for ever, the next `-2`.
struct Namesakes: Equatable {
  /// What was known before.
  private let known: SortedLines
  /// Of each plain slug that something new is known of: those who have it, each by the sites that
  /// have a page of theirs.
  private var people: [String: [[String: String]]] = [:]
  var isChanged: Bool { !people.isEmpty }

  /// - Parameter bytes: see `bytes`.
  ///
  /// Cost: one pass; what is known of somebody is parsed when it is asked for.
  init(_ bytes: [UInt8] = []) {
    known = SortedLines(bytes)
  }

  private func namesakes(_ slug: String) -> [[String: String]] {
    if let new = people[slug] { return new }
    var namesakes: [[String: String]] = []
    for line in known.lines(beginningWith: Array("\(slug)\t".utf8)) {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, let number = Int(parts[1]), (1...Self.limit).contains(number) else {
        continue
      }
      namesakes += Array(repeating: [:], count: max(0, number - namesakes.count))
      namesakes[number - 1][Self.site(parts[2])] = parts[2]
    }
    return namesakes
  }

  /// More people of one name than these are not told apart.
  private static let limit = 1000

  /// A line a page: the plain slug, whose of that name it is, the page's address; in the order of
  /// their bytes.
  var bytes: [UInt8] {
    var lines = known.all.filter { line in
      !people.keys.contains(String(decoding: line.prefix { $0 != 0x09 }, as: UTF8.self))
    }
    for (slug, namesakes) in people {
      for (index, pages) in namesakes.enumerated() {
        lines += pages.values.map { Array("\(slug)\t\(index + 1)\t\($0)".utf8)[...] }
      }
    }
    lines.sort { $0.lexicographicallyPrecedes($1) }
    return lines.flatMap { $0 + [0x0A] }
  }

  /// Gives an episode's people the slugs that are theirs.
  ///
  /// - Parameter channel: the pages of its show's persons, who count behind the episode's own.
  mutating func tell(_ episode: inout Episode, channel: [String: WebAddress]) {
    var pages = Self.pages(episode.persons)
    pages.merge(channel) { own, _ in own }
    guard !pages.isEmpty else { return }
    for index in episode.guests.indices { tell(&episode.guests[index], pages) }
    for index in episode.hosts.indices { tell(&episode.hosts[index], pages) }
  }

  private mutating func tell(_ credit: inout Credit, _ pages: [String: WebAddress]) {
    guard let slug = credit.person, let page = pages[slug] else { return }
    let number = number(of: slug, page: page.key)
    if number > 1 { credit.person = "\(slug)-\(number)" }
  }

  private mutating func number(of slug: String, page: String) -> Int {
    let site = Self.site(page)
    var namesakes = namesakes(slug)
    if let index = namesakes.firstIndex(where: { $0[site] == page }) { return index + 1 }
    let free = namesakes.firstIndex { $0[site] == nil }
    if free == nil, namesakes.count < Self.limit { namesakes.append([:]) }
    let index = free ?? namesakes.count - 1
    namesakes[index][site] = page
    people[slug] = namesakes
    return index + 1
  }

  /// The page of each person of an episode or a show, by the slug of the name.
  static func pages(_ persons: [FeedPerson]) -> [String: WebAddress] {
    var pages: [String: WebAddress] = [:]
    for person in persons where !person.href.isEmpty {
      guard let page = WebAddress(person.href), page.key.utf8.contains(UInt8(ascii: "/")),
        let slug = PeopleRegister.slug(of: PlainName.of(person.name), role: .guest)
      else { continue }
      pages[slug] = pages[slug] ?? page
    }
    return pages
  }

  private static func site(_ page: String) -> String {
    String(decoding: page.utf8.prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self)
  }
}
