// SPDX-License-Identifier: MIT

internal import Catalog
internal import Notes

/// The times that are likely meant behind `slug@` and `#t=`: the chapters' beginnings, then plain ones.
struct MomentSuggestions {
  private let episode: Episode
  private let chapters: ChapterList
  /// With nothing typed, one plain time each so many seconds.
  private static let step = 300

  init(_ episode: Episode) {
    self.episode = episode
    chapters = ChapterList(episode)
  }

  /// A time, and what is said of it; the chapter's title, or nothing.
  struct Time: Equatable {
    var seconds: Int
    var title = ""

    var text: String { Timestamp.text(seconds: seconds) }
  }

  /// The times that begin with what was typed, in order, chapters first; at most `limit`.
  func times(typed: String, limit: Int) -> [Time] {
    let chapters = chapters.chapters.map { Time(seconds: $0.start, title: $0.title) }
    let named = chapters.filter { $0.text.hasPrefix(typed) }
    let isNeeded = !typed.isEmpty || chapters.isEmpty
    let plain = isNeeded ? plainTimes(typed: typed, limit: limit) : []
    let known = Set(named.map(\.seconds))
    return Array((named + plain.filter { !known.contains($0.seconds) }).prefix(limit))
  }

  /// Full minutes within the episode; in an episode of unknown length within three hours.
  private func plainTimes(typed: String, limit: Int) -> [Time] {
    let step = typed.isEmpty ? Self.step : 60
    let end = min(episode.durationSeconds ?? 3 * 3600, 24 * 3600)
    let times = stride(from: 0, to: max(end, 0), by: step).lazy.map { Time(seconds: $0) }
    return Array(times.filter { $0.text.hasPrefix(typed) }.prefix(limit))
  }
}
