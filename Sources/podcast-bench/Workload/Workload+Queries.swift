// SPDX-License-Identifier: MIT

internal import JSON

/// What a user would type to get at an entry of the catalog.
extension Workload {
  private static let typos = "typos.md"
  private static let queryCount = 100

  /// Seven letters of a guest's surname, two of them in each other's place.
  func mistypedCompletions() -> [Probe] {
    mistyped.enumerated().map { line, typed in
      let before = line == 0 ? [open(Self.typos, Self.lines(mistyped.map(\.text)))] : []
      return Probe(
        before: before,
        request: ask(
          "textDocument/completion", Self.typos, line: line, column: 2 + typed.text.count)
      ) { result in
        (result["items"]?.array ?? []).contains { $0["label"]?.string == typed.guest }
      }
    }
  }

  /// A guest's whole name with a slip in its surname, so that few others fit.
  private var mistyped: [(guest: String, text: String)] {
    wanted.map { episode in
      let names = episode.guest.lowercased().split(separator: " ").map(Array.init)
      var surname = names[1]
      surname.swapAt(1, 2)
      return (episode.guest, String(names[0]) + " " + String(surname))
    }
  }

  // MARK: The right one on top

  /// Half of the queries are for an episode by the first word of its subject, half for a guest by
  /// the surname.
  private func wantedQueries(letters: Int) -> [(text: String, label: String)] {
    (0..<Self.queryCount).map { number in
      let episode = episodes[number * episodes.count / Self.queryCount]
      let words = episode.slug.split(separator: "-")
      return number % 2 == 0
        ? (String(words[3].prefix(letters)), episode.slug)
        : (String(words[1].prefix(letters)), episode.guest)
    }
  }

  func openQueries(letters: Int) -> Call {
    open(Self.queryNote(letters), Self.lines(wantedQueries(letters: letters).map(\.text)))
  }

  func queries(letters: Int, within places: Int) -> [Probe] {
    wantedQueries(letters: letters).enumerated().map { line, query in
      Probe(
        request: ask(
          "textDocument/completion", Self.queryNote(letters), line: line,
          column: 2 + query.text.count)
      ) { result in
        (result["items"]?.array ?? []).prefix(places).contains {
          $0["label"]?.string == query.label
        }
      }
    }
  }

  private static func queryNote(_ letters: Int) -> String { "queries-\(letters).md" }

  private static func lines(_ texts: [String]) -> [UInt8] {
    Array(texts.map { "[[\($0)\n" }.joined().utf8)
  }

  /// A guest by the given name and two letters of the surname.
  func completion(ofGuest guest: String) -> Probe {
    let typed = guest.dropLast()
    let file = "news.md"
    var probe = Probe(
      request: ask("textDocument/completion", file, line: 0, column: 2 + typed.count)
    ) { result in
      (result["items"]?.array ?? []).contains { $0["label"]?.string == guest }
    }
    probe.before = [open(file, Array("[[\(typed)\n".utf8))]
    return probe
  }

  // MARK: Whole texts

  /// A note sent whole for a letter typed at its end, as some clients do.
  func fullSyncs(of size: BigNote.Size) -> [Probe] {
    guard let note = bigNotes[size] else { return [] }
    let line = note.lines[.end] ?? 0
    return wanted.map { episode in
      let typed = String(episode.slug.prefix(3))
      let text = note.text.dropLast(2) + Array("\(typed)\n\n".utf8)
      return Probe(
        notifications: [replace(size.fileName, with: Array(text))],
        request: ask("textDocument/completion", size.fileName, line: line, column: 5),
        isRight: completes(episode, after: typed))
    }
  }
}
