// SPDX-License-Identifier: MIT

internal import JSON

/// A catalog, notes about it, and the questions to ask.
struct Workload {
  private static let prefixLengths = [0, 1, 2, 3, 4, 5, 7, 10]
  private static let typingNote = "typing.md"
  private static let readingNote = "reading.md"

  let workspace: Workspace
  private let episodes: [InventedEpisode]
  /// Those that the probes are about, spread over the catalog.
  private let wanted: [InventedEpisode]
  private let slugs: SlugCounts
  private let bigNotes: [BigNote.Size: BigNote]

  /// Writes everything and has `server` build the index.
  init(episodes count: Int, server: String) throws(BenchError) {
    let page = SyntheticPage(episodes: count)
    episodes = page.episodes
    wanted = (0..<8).map { page.episodes[$0 * count / 8] }
    slugs = SlugCounts(page.episodes)
    workspace = try Workspace()
    var bigNotes: [BigNote.Size: BigNote] = [:]
    for size in BigNote.Size.allCases { bigNotes[size] = BigNote(size, about: page.episodes) }
    self.bigNotes = bigNotes
    try workspace.write("page.txt", page.text)
    try workspace.write(".podcast-ls.json", Array(#"{"catalogs": ["page.txt"]}"#.utf8))
    try workspace.write(Self.readingNote, readingText)
    try workspace.buildIndex(server)
  }

  // MARK: Notes

  private var typingLines: [(episode: InventedEpisode, prefix: String)] {
    wanted.flatMap { episode in
      Self.prefixLengths.map { (episode, String(episode.slug.prefix($0))) }
    }
  }

  private var readingText: [UInt8] {
    Array(wanted.map { "See [[\($0.slug)]] again.\n" }.joined().utf8)
  }

  // MARK: The session

  var initialize: Call {
    Call("initialize") {
      $0.field("processId") { $0.null() }
      $0.field("rootUri", "file://\(workspace.root)")
      $0.field("capabilities") {
        $0.raw(#"{"textDocument":{"definition":{"linkSupport":true}}}"#.utf8)
      }
    }
  }

  /// What an editor sends once, behind the answer to `initialize`.
  var opening: [Call] {
    let typing = typingLines.map { "[[\($0.prefix)\n" }.joined()
    let notes = [(Self.typingNote, Array(typing.utf8)), (Self.readingNote, readingText)]
    let big = bigNotes.sorted { $0.key.bytes < $1.key.bytes }.map {
      ($0.key.fileName, $0.value.text)
    }
    return [Call("initialized") { _ in }] + (notes + big).map { open($0, $1) }
  }

  /// The first thing a user wants: an episode by 7 letters.
  var firstCompletion: Probe {
    let prefix = String(wanted[0].slug.prefix(7))
    return Probe(
      notifications: [
        Call("initialized") { _ in }, open(Self.typingNote, Array("[[\(prefix)\n".utf8)),
      ],
      request: ask("textDocument/completion", Self.typingNote, line: 0, column: 2 + prefix.count),
      isRight: completes(wanted[0], after: prefix))
  }

  // MARK: Probes

  func completions() -> [Probe] {
    typingLines.enumerated().map { line, typed in
      Probe(
        request: ask(
          "textDocument/completion", Self.typingNote, line: line, column: 2 + typed.prefix.count),
        isRight: completes(typed.episode, after: typed.prefix))
    }
  }

  func hovers() -> [Probe] {
    wanted.enumerated().map { line, episode in
      Probe(request: ask("textDocument/hover", Self.readingNote, line: line, column: 9)) { result in
        result["contents"]?["value"]?.string?.contains(episode.title) ?? false
      }
    }
  }

  func definitions() -> [Probe] {
    wanted.enumerated().map { line, episode in
      Probe(request: ask("textDocument/definition", Self.readingNote, line: line, column: 9)) {
        $0.array?.count == 1
          && $0.array?.first?["targetUri"]?.string == workspace.uri("page.txt")
          && $0.array?.first?["targetSelectionRange"]?["start"]?["line"]?.integer
            == episode.titleLine
      }
    }
  }

  /// Six letters of each wanted slug, one by one, behind an open bracket.
  func keystrokes(in size: BigNote.Size, at place: BigNote.Place) -> [Probe] {
    guard let line = bigNotes[size]?.lines[place] else { return [] }
    return wanted.flatMap { episode in
      (1...6).map { count in
        let prefix = String(episode.slug.prefix(count))
        // Columns beyond the end of the line mean its end: the first word has nothing to delete.
        let erase = edit(size.fileName, line: line, from: 2, to: 8, "")
        return Probe(
          before: count == 1 ? [erase] : [],
          notifications: [
            edit(
              size.fileName, line: line, from: count + 1, to: count + 1, String(prefix.suffix(1)))
          ],
          request: ask("textDocument/completion", size.fileName, line: line, column: 2 + count),
          isRight: completes(episode, after: prefix))
      }
    }
  }

  /// Right is a list that holds the slug, or one that says it is not all there is, where more
  /// slugs begin so than it shows.
  private func completes(
    _ episode: InventedEpisode, after prefix: String
  ) -> (JSONValue) -> Bool {
    let slug = episode.slug
    let rivals = slugs.count(prefix)
    return { result in
      guard let items = result["items"]?.array else { return false }
      if items.contains(where: { $0["label"]?.string == slug }) { return true }
      return result["isIncomplete"]?.bool == true && rivals > items.count
    }
  }
}
