// SPDX-License-Identifier: MIT

internal import JSON

/// Questions about the vault of many notes.
extension Workload {
  private static let note = "asking.md"

  /// Of the episodes that the vault is about, the first.
  var vaultSlug: String { mentioned[0].slug }

  /// Asks from a note outside of the vault.
  var firstReferences: Probe {
    var probe = vaultReferences()[0]
    probe.before = []
    probe.notifications = [Call("initialized") { _ in }, open(Self.note, text)]
    return probe
  }

  /// Right is an answer with every mention, that of the open note too.
  func vaultReferences() -> [Probe] {
    mentioned.enumerated().map { line, episode in
      let count = vault.mentions[episode.slug] ?? 0
      var request = Probe(
        request: ask("textDocument/references", Self.note, line: line, column: 9)
      ) { $0.array?.count == count + 1 }
      if line == 0 { request.before = [open(Self.note, text)] }
      return request
    }
  }

  /// What `firstReferences` asks for, when so many mentions have been added.
  func references(more count: Int) -> Probe {
    let episode = mentioned[0]
    let all = (vault.mentions[episode.slug] ?? 0) + 1 + count
    var probe = Probe(
      request: ask("textDocument/references", Self.note, line: 0, column: 9)
    ) { $0.array?.count == all }
    probe.before = [open(Self.note, text)]
    return probe
  }

  /// Adds a line with a mention of the first episode to a note of the vault.
  func addMention(toNote number: Int) throws(BenchError) {
    try workspace.appendToNote(
      Vault.name(number), Array("Once more [[\(vaultSlug)]].\n".utf8))
  }

  private var mentioned: ArraySlice<InventedEpisode> { episodes.prefix(8) }

  private var text: [UInt8] {
    Array(mentioned.map { "See [[\($0.slug)]] again.\n" }.joined().utf8)
  }
}
