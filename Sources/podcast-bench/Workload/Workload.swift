// SPDX-License-Identifier: MIT

internal import JSON

/// A catalog, notes about it, and the questions to ask.
struct Workload {
  private static let prefixLengths = [0, 1, 2, 3, 4, 5, 7, 10]
  private static let typingNote = "typing.md"
  private static let readingNote = "reading.md"

  let workspace: Workspace
  /// Bytes of all text that the index has to keep.
  let textBytes: Int
  let episodes: [InventedEpisode]
  /// Those that the probes are about, spread over the catalog.
  let wanted: [InventedEpisode]
  let slugs: SlugCounts
  let bigNotes: [BigNote.Size: BigNote]
  let vault: Vault
  /// How the index was built, from nothing.
  let build: BuildCost

  /// Writes everything and has `server` build the index.
  init(episodes count: Int, notes: Int, server: String) throws(BenchError) {
    let workspace = try Workspace()
    let catalog = try InventedCatalog(episodes: count) { show, feed throws(BenchError) in
      try workspace.writeFeed(show, feed)
    }
    self.workspace = workspace
    textBytes = catalog.textBytes
    episodes = catalog.episodes
    let wanted = (0..<8).map { catalog.episodes[$0 * count / 8] }
    self.wanted = wanted
    slugs = SlugCounts(
      catalog.episodes,
      of: wanted.flatMap { episode in (0...10).map { String(episode.slug.prefix($0)) } })
    var bigNotes: [BigNote.Size: BigNote] = [:]
    for size in BigNote.Size.allCases { bigNotes[size] = BigNote(size, about: catalog.episodes) }
    self.bigNotes = bigNotes
    vault = try Vault(notes: notes, about: Array(catalog.episodes.prefix(500))) {
      name, text throws(BenchError) in try workspace.writeNote(name, text)
    }
    let configuration = #"{"catalogs": ["\#(workspace.feeds)"]}"#
    try workspace.write(".podcast-ls.json", Array(configuration.utf8))
    try workspace.writeNote(".podcast-ls.json", Array(configuration.utf8))
    build = try workspace.buildIndex(server)
    try workspace.write(Self.readingNote, readingText)
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

  var initialize: Call { initialize(in: workspace.root) }

  var initializeVault: Call { initialize(in: workspace.vault) }

  private func initialize(in root: String) -> Call {
    Call("initialize") {
      $0.field("processId") { $0.null() }
      $0.field("rootUri", "file://\(root)")
      $0.field("capabilities") {
        $0.raw(#"{"textDocument":{"definition":{"linkSupport":true}}}"#.utf8)
      }
    }
  }

  /// What an editor sends once, behind the answer to `initialize`.
  var opening: [Call] {
    let big = bigNotes.sorted { $0.key.bytes < $1.key.bytes }
    return openingSmall + big.map { open($0.key.fileName, $0.value.text) }
  }

  /// The same without the long notes.
  var openingSmall: [Call] {
    let typing = typingLines.map { "[[\($0.prefix)\n" }.joined()
    return [
      Call("initialized") { _ in }, open(Self.typingNote, Array(typing.utf8)),
      open(Self.readingNote, readingText),
    ]
  }

  /// In the vault notes are opened by those who ask.
  var openingVault: [Call] { [Call("initialized") { _ in }] }

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

  /// The catalog has no readable source: definition leads to the page made of the entry.
  func definitions() -> [Probe] {
    wanted.enumerated().map { line, episode in
      Probe(request: ask("textDocument/definition", Self.readingNote, line: line, column: 9)) {
        $0.array?.count == 1
          && $0.array?.first?["targetUri"]?.string?.hasSuffix(
            "/\(episode.showSlug)/\(episode.slug).md") ?? false
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
  func completes(
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
