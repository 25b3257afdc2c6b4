// SPDX-License-Identifier: MIT

package import Catalog
internal import Naming
package import Notes

/// Finds what in a note is probably not meant as it is written (design: *Beside other tools*).
///
/// What resolves to nothing is no error: the same brackets and `@` serve other notes, citations and
/// other networks. So every check asks first whether the workspace knows the name.
package struct NoteCheck: Sendable {
  let catalog: Catalog
  let lexicon: CatalogLexicon
  private let reading: any Lexicon
  let workspace: NoteIndex
  let spellings: Spellings
  /// More than these nobody reads; a note that has them is no note.
  private static let limit = 1000

  /// - Parameters:
  ///   - workspace: the names and the mentions of all notes.
  ///   - spellings: of the same catalog.
  ///   - reading: the same lexicon, for checking many notes in a row.
  package init(
    lexicon: CatalogLexicon, workspace: NoteIndex, spellings: Spellings,
    reading: ReadingLexicon? = nil
  ) {
    catalog = lexicon.catalog
    self.lexicon = lexicon
    self.reading = reading ?? lexicon
    self.workspace = workspace
    self.spellings = spellings
  }

  /// In the order of the text, the first thousand.
  ///
  /// Cost: a scan of the note, and little for each link that leads nowhere.
  package func findings(in note: Note) throws(CatalogError) -> [Finding] {
    var findings: [Finding] = []
    for mention in note.mentions where findings.count < Self.limit {
      if let finding = try ambiguity(of: mention, in: note) { findings.append(finding) }
      if let finding = try timeBeyondEnd(mention, in: note) { findings.append(finding) }
    }
    for target in note.looseTargets(reading) where findings.count < Self.limit {
      if let finding = try finding(of: target, in: note) { findings.append(finding) }
    }
    return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func finding(of target: LooseTarget, in note: Note) throws(CatalogError) -> Finding? {
    guard target.range.count <= 400, let link = LooseLink(target, in: note) else { return nil }
    if let finding = try unknownEpisode(link) { return finding }
    return try nearMiss(link)
  }

  /// Whether a note, a heading or an alias goes by the name, or the user wants it left alone.
  func isTaken(_ name: String) -> Bool {
    workspace.hasTitle(NoteTitles.key(name)) || lexicon.wishes.isIgnored(Phrase.hash(name))
  }
}

/// A loose target taken apart: `people/Ada Brook` is a name in a folder.
struct LooseLink {
  let place: TargetPlace
  /// What stands before the last `/`; nil without one.
  let folder: String?
  let name: String
  /// Of the name.
  let range: Range<Int>
  /// Of folder and name.
  let whole: Range<Int>

  init?(_ target: LooseTarget, in note: Note) {
    let bytes = note.text[target.range]
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    range = (slash.map { $0 + 1 } ?? target.range.lowerBound)..<target.range.upperBound
    guard !range.isEmpty else { return nil }
    place = target.place
    whole = target.range
    name = String(decoding: note.text[range], as: UTF8.self)
    let parents = slash.map { String(decoding: bytes[..<$0], as: UTF8.self) }
    folder = parents?.split(separator: "/").last.map(String.init)
  }

  /// Whether the name is written as a slug is.
  var isSlug: Bool { Slug.make(name) == name }

  /// The name without its last `count` words.
  func dropping(words count: Int) -> (name: String, range: Range<Int>) {
    let words = name.split(separator: " ", omittingEmptySubsequences: false)
    let kept = words.dropLast(count).joined(separator: " ")
    return (kept, range.lowerBound..<range.lowerBound + kept.utf8.count)
  }
}
