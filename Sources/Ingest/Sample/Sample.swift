// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// The catalog of someone who has configured none, so that a newcomer's first hover works.
enum Sample {
  /// What a manifest says of the sample; its size and hash change when it does.
  static var state: SourceState {
    let hash = Int64(truncatingIfNeeded: StableHash(lines).value)
    return SourceState(
      path: "", kind: Freshness.tag(.sample), size: Int64(lines.utf8.count), modified: hash,
      episodes: 0, problems: [])
  }

  static func read(into assembly: CatalogAssembly) throws(BuildError) -> SourceState {
    var shelf = ShowShelf(fallbackTitle: "")
    for line in try episodes() { shelf.add(line) }
    var state = state
    for var show in shelf.clear() {
      show.show.author = "InfoQ"
      show.show.description = description
      state.episodes += try assembly.take(CompletedShow(show)).count
    }
    return state
  }

  /// The episodes, located in no file.
  static func episodes() throws(BuildError) -> [EpisodeLine] {
    var episodes: [EpisodeLine] = []
    for (index, text) in lines.split(separator: "\n").enumerated() {
      var line = try BuildError.of { () throws(SourceError) in try EpisodeLine(Array(text.utf8)) }
      line.episode.source = SourceLocation(
        path: "", line: index + 1, endLine: index + 1, titleLine: index + 1, isReadable: false)
      episodes.append(line)
    }
    return episodes
  }

  private static let description =
    "Ten conversations from a podcast for people who build software: architects, engineers and team"
    + " leads on what they made and learned. A sample, to try podcast-ls with."
}
