// SPDX-License-Identifier: MIT

internal import Catalog

/// Reads one source file, whatever its kind, into the index.
struct SourceReading {
  let path: String
  let readers: SourceReaders

  /// How much of a file tells its kind.
  private static let headLength = 256 << 10

  /// - Parameter state: becomes what the manifest says of the source.
  func read(
    into assembly: CatalogAssembly, state: inout SourceState
  ) throws(BuildError) {
    let file = try BuildError.of { () throws(SourceError) in try SourceFile(path: path) }
    (state.size, state.modified) = (file.size, file.modified)
    let kind = try kind()
    state.kind = Freshness.tag(kind)
    guard let reader = readers.reader(of: kind) else {
      throw .source(SourceError(message: kind.refusal(of: path)))
    }
    var count = 0
    var repeats = ProblemList()
    let problems = try reader.read(file) { (show: ReadShow) throws(BuildError) in
      let result = try assembly.take(show)
      count += result.count
      for episode in result.repeated {
        repeats.add(line: episode.source?.line ?? 0, Self.repetition(of: episode))
      }
    }
    state.episodes = count
    state.problems = problems + repeats.all
  }

  private func kind() throws(BuildError) -> SourceKind {
    let head = try BuildError.of { () throws(SourceError) in
      try SourceFile(path: path).read(upTo: Self.headLength)
    }
    return SourceKind.sniff(head, isWhole: head.count < Self.headLength)
  }

  private static func repetition(of episode: Episode) -> String {
    "“\(episode.title)” is the same episode as an earlier one, by its guid, enclosure, or date and"
      + " title; it is left out"
  }
}
