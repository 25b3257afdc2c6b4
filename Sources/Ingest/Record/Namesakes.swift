// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Tells people of one name apart, where their pages do.
///
/// Two pages (`href` of `podcast:person`) of one site are two people; pages of different sites say
/// nothing, for most people have several. The first seen has the plain slug for ever, the next `-2`.
struct Namesakes: Equatable {
  /// Of each plain slug those who have it, each by the sites that have a page of theirs.
  private var people: [String: [[String: String]]] = [:]
  private(set) var isChanged = false

  /// What is known already; see `lines`.
  init(lines: some Sequence<Substring>) {
    for line in lines {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, let number = Int(parts[1]), (1...Self.limit).contains(number) else {
        continue
      }
      let known = people[parts[0], default: []]
      let missing = max(0, number - known.count)
      people[parts[0]] = known + Array(repeating: [:], count: missing)
      people[parts[0]]?[number - 1][Self.site(parts[2])] = parts[2]
    }
  }

  /// More people of one name than these are not told apart.
  private static let limit = 1000

  /// A line a page: the plain slug, whose of that name it is, the page's address; sorted.
  var lines: [String] {
    people.flatMap { slug, namesakes in
      namesakes.enumerated().flatMap { index, pages in
        pages.values.map { "\(slug)\t\(index + 1)\t\($0)" }
      }
    }.sorted()
  }

  /// Gives an episode's people the slugs that are theirs.
  ///
  /// - Parameter channel: the persons of its show, who count behind the episode's own.
  mutating func tell(_ episode: inout Episode, channel: [FeedPerson]) {
    let pages = Self.pages(episode.persons + channel)
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
    var namesakes = people[slug] ?? []
    if let index = namesakes.firstIndex(where: { $0[site] == page }) { return index + 1 }
    let free = namesakes.firstIndex { $0[site] == nil }
    if free == nil, namesakes.count < Self.limit { namesakes.append([:]) }
    let index = free ?? namesakes.count - 1
    namesakes[index][site] = page
    people[slug] = namesakes
    isChanged = true
    return index + 1
  }

  /// The page of each person of an episode, by the slug of the name.
  private static func pages(_ persons: [FeedPerson]) -> [String: WebAddress] {
    var pages: [String: WebAddress] = [:]
    for person in persons {
      guard let page = WebAddress(person.href), page.key.contains("/"),
        let slug = PeopleRegister.slug(of: PlainName.of(person.name), role: .guest)
      else { continue }
      pages[slug] = pages[slug] ?? page
    }
    return pages
  }

  private static func site(_ page: String) -> String {
    String(page.prefix { $0 != "/" })
  }
}
