// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// The episodes of a show once seen, and the slugs they have for ever (protocol/slugs.md).
final class ShowRecord {
  let path: String
  let identity: String
  /// What tells this show from others of the same title (`ReadShow.marks`).
  private(set) var marks: Set<String>
  private(set) var show: Show
  /// In the order of recording.
  private(set) var episodes: [Episode]
  /// What was wrong in the file.
  var problems: [SourceProblem] = []
  /// The episodes that some source of this build still has.
  private(set) var claimed: Set<Int> = []
  private(set) var isChanged: Bool
  /// How many episodes this build has seen for the first time.
  private(set) var newCount = 0

  private var matcher: EpisodeMatcher
  /// Every slug ever given, and whose it is.
  private var owners: [String: Int] = [:]
  /// Where to go on counting, so that many episodes of one title do not take long.
  private var nextNumbers: [String: Int] = [:]

  init(
    path: String, identity: String, marks: Set<String> = [], show: Show, episodes: [Episode]
  ) {
    self.path = path
    self.identity = identity
    self.marks = marks
    self.show = show
    self.episodes = episodes
    isChanged = episodes.isEmpty
    matcher = EpisodeMatcher(episodes)
    for index in episodes.indices { own(index) }
  }

  /// What its file is to say.
  var contents: ShowRecordFile.Contents {
    ShowRecordFile.Contents(path: path, header: header, episodes: episodes)
  }

  /// Which show it is of.
  var header: ShowRecordFile.Header {
    ShowRecordFile.Header(identity: identity, marks: marks, show: show)
  }

  /// Whether any of some read episodes has the guid or the enclosure of one that is recorded.
  func knowsAny(of read: [Episode]) -> Bool { matcher.knowsAny(of: read) }

  /// Takes what a source says of the show now; its slug stays.
  func update(_ read: Show, marks new: [String]) {
    isChanged = isChanged || !marks.isSuperset(of: new)
    marks.formUnion(new)
    var updated = read
    updated.slug = show.slug
    if read.author.isEmpty { updated.author = show.author }
    if read.description.isEmpty { updated.description = show.description }
    updated.link = read.link ?? show.link
    isChanged = isChanged || updated != show
    show = updated
  }

  /// Gives episodes of a source their slugs and records them.
  ///
  /// - Parameter isWhole: whether the source has no more of this show, so that an episode which lost
  ///   its title or date can be told from a new one.
  /// - Returns: the episodes, each once, and those that repeat one already taken.
  func take(_ read: [Episode], isWhole: Bool) -> (taken: [Episode], repeated: [Episode]) {
    let matches = matcher.matches(read, among: episodes, isWhole: isWhole, claimed: claimed)
    var indices: [Int?] = matches
    matcher.reserve(matches.count { $0 == nil })
    // The places of those that are recorded just as they were read.
    var fresh: Set<Int> = []
    for index in Self.oldestFirst(read.indices.filter { matches[$0] == nil }, of: read) {
      // Of two that are one by date and title, the first was recorded a moment ago.
      if let known = matcher.exact(read[index], among: episodes) {
        indices[index] = known
      } else {
        indices[index] = record(read[index])
        if read[index].slug.isEmpty && read[index].formerSlugs.isEmpty { fresh.insert(index) }
      }
    }
    return take(read, as: indices, fresh: fresh)
  }

  private func take(
    _ read: [Episode], as indices: [Int?], fresh: Set<Int>
  ) -> (taken: [Episode], repeated: [Episode]) {
    var result: (taken: [Episode], repeated: [Episode]) = ([], [])
    for place in read.indices {
      guard let index = indices[place], claimed.insert(index).inserted else {
        result.repeated.append(read[place])
        continue
      }
      if !fresh.contains(place) { refresh(index, with: read[place]) }
      result.taken.append(episodes[index])
    }
    return result
  }

  /// Claims again what an earlier part of this build claimed.
  func restore(claimed: Set<Int>) {
    self.claimed.formUnion(claimed)
  }

  /// The episodes that have left their source, without the place where they stood.
  var departed: [Episode] {
    episodes.indices.filter { !claimed.contains($0) }.map {
      var episode = episodes[$0]
      episode.source = nil
      return episode
    }
  }

  private func record(_ episode: Episode) -> Int {
    var episode = episode
    episode.slug = freeSlug(wantedSlug(episode), for: episode, index: nil)
    episode.formerSlugs = episode.formerSlugs.filter { owners[$0] == nil && $0 != episode.slug }
    episodes.append(episode)
    newCount += 1
    let index = episodes.count - 1
    own(index)
    matcher.add(episodes[index], index: index)
    isChanged = true
    return index
  }

  /// A changed title adds a slug, and the old one still answers.
  private func refresh(_ index: Int, with read: Episode) {
    let old = episodes[index]
    var new = read
    let isRenamed = !read.slug.isEmpty || Self.differ(read.title, old.title)
    new.slug = isRenamed ? freeSlug(wantedSlug(read), for: read, index: index) : old.slug
    let given = read.formerSlugs.filter { owners[$0] == nil || owners[$0] == index }
    new.formerSlugs = (old.formerSlugs + [old.slug] + given).unique.filter { $0 != new.slug }
    guard new != old else { return }
    episodes[index] = new
    own(index)
    matcher.add(new, index: index)
    isChanged = true
  }

  private func own(_ index: Int) {
    for slug in [episodes[index].slug] + episodes[index].formerSlugs { owners[slug] = index }
  }

  private static func differ(_ title: String, _ other: String) -> Bool {
    title != other && Slug.make(title) != Slug.make(other)
  }

  private func wantedSlug(_ episode: Episode) -> String {
    Slug.make(episode.slug.isEmpty ? episode.title : episode.slug)
  }

  /// The one recorded later gets its date, then a number.
  private func freeSlug(_ slug: String, for episode: Episode, index: Int?) -> String {
    func isFree(_ slug: String) -> Bool { owners[slug] == nil || owners[slug] == index }
    if isFree(slug) { return slug }
    var base = slug
    if let day = episode.published?.day {
      base += "-" + day
      if isFree(base) { return base }
    }
    var number = nextNumbers[base] ?? 2
    while !isFree("\(base)-\(number)") { number += 1 }
    nextNumbers[base] = number + 1
    return "\(base)-\(number)"
  }

  /// So that the plain slug is the older episode's, however many are seen at once.
  private static func oldestFirst(_ indices: [Int], of episodes: [Episode]) -> [Int] {
    indices.sorted { left, right in
      switch (episodes[left].published, episodes[right].published) {
      case (let first?, let second?): first == second ? left > right : first < second
      case (nil, nil): left > right
      case (let first, _): first != nil
      }
    }
  }
}

extension [String] {
  /// Each string once, where it comes first.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
