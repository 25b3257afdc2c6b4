// SPDX-License-Identifier: MIT

internal import Catalog

/// Which file records which show (protocol/slugs.md).
struct ShowFiles {
  private var byMark: [String: String] = [:]
  /// Of each title, in the order of their names; with whether the show has marks.
  private var byTitle: [String: [(name: String, hasMarks: Bool)]] = [:]
  private var bySlug: [String: String] = [:]
  private var showSlugs: Set<String> = []

  /// Takes a file, or what has become known of one.
  mutating func add(_ name: String, _ header: ShowRecordFile.Header) {
    for mark in header.marks where byMark[mark] == nil { byMark[mark] = name }
    for title in [header.identity, "slug:" + header.show.slug] {
      byTitle[title, default: []].removeAll { $0.name == name }
      byTitle[title, default: []].append((name, !header.marks.isEmpty))
    }
    bySlug["slug:" + header.show.slug] = name
    showSlugs.insert(header.show.slug)
  }

  /// The record of a show, at most one: by its guid or the address it is subscribed at; or, where
  /// either side has nothing but a title, by that.
  func certain(for read: ReadShow) -> String? {
    for mark in read.marks where !mark.hasPrefix("self:") {
      if let name = byMark[mark] { return name }
    }
    if read.marks.isEmpty, let name = bySlug[read.identity] { return name }
    return byTitle[read.identity]?.first { read.marks.isEmpty || !$0.hasMarks }?.name
  }

  /// Those that are the show's if they have an episode of it: of the same title, or of the same own
  /// address, which feeds made from a template share.
  func possible(for read: ReadShow) -> [String] {
    let bySelf = read.marks.compactMap { byMark[$0] }
    return bySelf + (byTitle[read.identity] ?? []).map(\.name).filter { !bySelf.contains($0) }
  }

  /// A slug no show has.
  func freeSlug(_ slug: String) -> String {
    guard showSlugs.contains(slug) else { return slug }
    var number = 2
    while showSlugs.contains("\(slug)-\(number)") { number += 1 }
    return "\(slug)-\(number)"
  }
}
