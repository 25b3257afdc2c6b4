// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming
internal import Notes

/// Plain names and titles made links.
extension NoteActions {
  func linking(_ mention: Mention) throws(CatalogError) -> [NoteAction] {
    guard mention.isPlain else { return [] }
    var actions: [NoteAction] = []
    if let edit = try linkEdit(mention) {
      actions.append(
        NoteAction(title: "Link as \(edit.text)", kind: .link, change: .edits([edit])))
    }
    if mention.form == .name {
      let name = text(mention.range)
      actions.append(
        NoteAction(title: "Never recognise “\(name)”", kind: .link, change: .ignore(name)))
    }
    return actions
  }

  var linkAll: NoteAction? {
    get throws(CatalogError) {
      var edits: [NoteEdit] = []
      for mention in note.mentions where mention.isPlain {
        if let edit = try linkEdit(mention) { edits.append(edit) }
      }
      guard !edits.isEmpty else { return nil }
      return NoteAction(
        title: "Link all plain mentions in this note", kind: .linkAll, change: .edits(edits))
    }
  }

  /// Nil where a link would not be one: across lines, or within the text of another link.
  private func linkEdit(_ mention: Mention) throws(CatalogError) -> NoteEdit? {
    let line = note.lines.lineRange(note.lines.line(at: mention.range.lowerBound))
    guard mention.range.upperBound <= line.upperBound, !isLinkText(mention.range, in: line),
      let entity = mention.entities.first
    else { return nil }
    let written = text(mention.range)
    let target = try linkTarget(entity)
    guard target != written else { return NoteEdit(range: mention.range, text: "[[\(written)]]") }
    let bar = note.text[line].first { $0 != 0x20 } == UInt8(ascii: "|") ? "\\|" : "|"
    return NoteEdit(range: mention.range, text: "[[\(target)\(bar)\(written)]]")
  }

  /// What between brackets names just this entity.
  private func linkTarget(_ entity: EntityID) throws(CatalogError) -> String {
    let label = try catalog.label(entity)
    if entity.kind == .episode {
      guard let show = label.show, try catalog.isShared(slug: label.slug) else {
        return label.slug
      }
      return "\(try catalog.label(show).slug)/\(label.slug)"
    }
    let isSafe = !label.name.contains { "[]|#^/\\\n".contains($0) }
    return isSafe && Slug.parts(label.name).count > 1 ? label.name : "@\(label.slug)"
  }

  private func isLinkText(_ range: Range<Int>, in line: Range<Int>) -> Bool {
    let behind = note.text[range.upperBound..<line.upperBound]
    guard let bracket = behind.firstIndex(where: { $0 == 0x5B || $0 == 0x5D }),
      note.text[bracket] == UInt8(ascii: "]")
    else { return false }
    return note.text[line.lowerBound..<range.lowerBound].contains(UInt8(ascii: "["))
  }
}

extension Mention {
  /// Whether it is a name or a title without any mark.
  fileprivate var isPlain: Bool { form == .name || form == .title }
}
