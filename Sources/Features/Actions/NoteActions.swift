// SPDX-License-Identifier: MIT

package import Catalog
package import Naming
package import Notes

/// What can be done at a place in a note.
package struct NoteActions {
  let catalog: Catalog
  let note: Note
  let isNote: (StableHash) -> Bool
  private let findings: [Finding]

  /// - Parameters:
  ///   - findings: of the whole note.
  ///   - isNote: whether the workspace has a note of a folded name (`NoteName.hash`).
  package init(
    catalog: Catalog, note: Note, findings: [Finding], isNote: @escaping (StableHash) -> Bool
  ) {
    self.catalog = catalog
    self.note = note
    self.findings = findings
    self.isNote = isNote
  }

  /// The likeliest first; their titles are all different.
  package func find(in range: Range<Int>) throws(CatalogError) -> [NoteAction] {
    var actions = findings.filter { $0.range.touches(range) }.flatMap(fixes)
    if let all = fixAll { actions.append(all) }
    if let mention = note.mention(at: range.lowerBound), mention.isOurs(isNote: isNote) {
      actions += try linking(mention)
      if mention.entities.count == 1, let entity = mention.entities.first {
        actions += try insertions(of: entity, behind: range.upperBound)
        if let new = try newNote(about: entity) { actions.append(new) }
      }
    }
    if let all = try linkAll { actions.append(all) }
    var titles: Set<String> = []
    return actions.filter { titles.insert($0.title).inserted }
  }

  private func fixes(_ finding: Finding) -> [NoteAction] {
    var fixes = finding.remedies.enumerated().map { rank, remedy in
      NoteAction(
        title: "Replace by “\(remedy.text)”", kind: .fix,
        isPreferred: rank == 0 && finding.isCertain, finding: finding,
        change: .edits([NoteEdit(range: finding.range, text: remedy.text)]))
    }
    if finding.code == .nearMiss {
      let name = text(finding.range)
      fixes.append(
        NoteAction(
          title: "Never report “\(name)”", kind: .fix, finding: finding, change: .ignore(name)))
    }
    return fixes
  }

  private var fixAll: NoteAction? {
    let edits = findings.filter(\.isCertain).compactMap { finding in
      finding.remedies.first.map { NoteEdit(range: finding.range, text: $0.text) }
    }
    guard !edits.isEmpty else { return nil }
    return NoteAction(
      title: "Replace all near misses in this note", kind: .fixAll, change: .edits(edits))
  }

  private func newNote(about entity: EntityID) throws(CatalogError) -> NoteAction? {
    guard entity.kind == .episode || entity.kind == .person else { return nil }
    let name = try NewNote.name(of: entity, in: catalog)
    guard !isNote(NoteName.hash(name)) else { return nil }
    return NoteAction(
      title: "New note about this \(entity.kind.word)", kind: .newNote, change: .newNote(entity))
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: note.text[range], as: UTF8.self)
  }
}

extension Range<Int> {
  /// Whether two ranges share a place, their ends included: a cursor has no width.
  fileprivate func touches(_ other: Range<Int>) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }
}
