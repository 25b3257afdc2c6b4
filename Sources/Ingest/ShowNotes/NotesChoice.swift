// SPDX-License-Identifier: MIT

/// Chooses among the texts that a feed gives with one episode.
///
/// The richest is taken: the one with most to read, HTML with paragraphs, lists or links before a flat
/// copy of it. So full notes win over a teaser, and a teaser over a player or a mere `Read more`. A
/// subtitle counts only where there is nothing else. Of a description that is not chosen each
/// paragraph is kept, before the rest, that names somebody whom the chosen text does not name or that
/// is mostly in other words: it is where a guest is introduced.
enum NotesChoice {
  private struct Candidate {
    var role: NotesText.Role
    var lines: [NotesLine]
    var weight: Int

    init(_ text: NotesText) {
      role = text.role
      lines = MarkupReader.lines(text.text, isPlain: text.isPlain)
      lines.removeAll { HostingNotice.isNotice($0) }
      let length = lines.reduce(0) { $0 + $1.length }
      weight = Self.isRich(lines) ? length + length / 3 : length
    }

    /// Lists and links are what a flat copy has lost.
    private static func isRich(_ lines: [NotesLine]) -> Bool {
      lines.contains { $0.body.isItem || !$0.links.isEmpty }
    }
  }

  /// The lines of an episode's notes.
  static func lines(of texts: [NotesText]) -> [NotesLine] {
    let main = distinct(texts.filter { $0.role != .subtitle }).map(Candidate.init)
      .filter { $0.weight > 0 }
    guard var best = main.first else {
      return texts.first { $0.role == .subtitle }.map { Candidate($0).lines } ?? []
    }
    for candidate in main.dropFirst() where candidate.weight > best.weight { best = candidate }
    guard best.role != .description, let teaser = main.first(where: { $0.role == .description })
    else { return best.lines }
    return missing(of: teaser.lines, in: best.lines) + best.lines
  }

  /// The richest element first, of equal texts one only.
  private static func distinct(_ texts: [NotesText]) -> [NotesText] {
    var distinct: [NotesText] = []
    for role in [NotesText.Role.content, .description, .summary] {
      for text in texts where text.role == role {
        if !distinct.contains(where: { $0.text == text.text }) { distinct.append(text) }
      }
    }
    return distinct
  }

  /// The paragraphs of a teaser that a text lacks.
  private static func missing(of teaser: [NotesLine], in chosen: [NotesLine]) -> [NotesLine] {
    let prose = teaser.filter(isProse)
    guard !prose.isEmpty else { return [] }
    var lacking = Set(prose.flatMap { $0.sentences.map(\.key) })
    for index in chosen.indices {
      for sentence in chosen[index].sentences { lacking.remove(sentence.key) }
    }
    let open = prose.filter { line in line.sentences.contains { lacking.contains($0.key) } }
    guard !open.isEmpty else { return [] }
    let words = SaidWords(of: open.map(\.body.text), in: chosen.map(\.body.text))
    return open.filter { words.lack($0.body.text) }
  }

  private static func isProse(_ line: NotesLine) -> Bool {
    line.body.kind == .paragraph && line.length >= 20 && !line.sentences.isEmpty
  }
}
