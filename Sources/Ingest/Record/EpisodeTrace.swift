// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// What an episode keeps when its guid, its title or its date is changed.
struct EpisodeTrace: Sendable {
  /// Nil where an episode leaves no such trace.
  let of: @Sendable (Episode) -> String?
  /// Whether it tells the same episode though its guid has changed: a publisher who moves to another
  /// host often gets new guids for all of them.
  let outweighsGuids: Bool

  static let surestFirst = [
    EpisodeTrace(of: { $0.enclosureURL }, outweighsGuids: true),
    EpisodeTrace(
      of: { episode in
        episode.published.map { "\($0.iso) \(title(episode))" }
      }, outweighsGuids: true),
    EpisodeTrace(of: { $0.link }, outweighsGuids: false),
    EpisodeTrace(of: { title($0) }, outweighsGuids: false),
    EpisodeTrace(
      of: { episode in
        episode.published.map { "\($0.day) \(episode.durationSeconds ?? -1)" }
      }, outweighsGuids: false),
    EpisodeTrace(of: { $0.summary.isEmpty ? nil : $0.summary }, outweighsGuids: false),
  ]

  /// The words of a title, however they are spelt in capitals, accents and marks.
  enum Title: Hashable {
    case words(StableHash)
    /// Of one without words.
    case marks(String)

    init(_ episode: Episode) {
      let words = Phrase.hash(episode.title)
      self = words == Self.noWords ? .marks(episode.title) : .words(words)
    }

    private static let noWords = Phrase.hash("")

    fileprivate var text: String {
      switch self {
      case .words(let hash): String(hash.value, radix: 36)
      case .marks(let title): title
      }
    }
  }

  private static func title(_ episode: Episode) -> String { Title(episode).text }
}
