// SPDX-License-Identifier: MIT

package import Catalog
package import Naming

/// A note about an episode or a person, from a template.
///
/// `{{name}}` is replaced by a field: `title`, `slug`, `episode`, `show`, `date`, `length`, `guests`,
/// `hosts`, `link`, `citation`, `summary`, `chapters`, `takeaways`; of a person `title`, `slug`,
/// `summary`, `episodes`. A line of which all fields are empty is left out, and with the last one of a paragraph the heading
/// over it.
package enum NewNote {
  /// The file's name without its extension: a slug for an episode, a name for a person where that can
  /// be one, so that the links to them are links to the note.
  package static func name(of entity: EntityID, in catalog: Catalog) throws(CatalogError) -> String
  {
    let label = try catalog.label(entity)
    guard entity.kind == .person, label.name.utf8.count <= 100, !label.name.hasPrefix("."),
      label.name == label.name.filter({ $0.isLetter || $0.isNumber || " -'’".contains($0) })
    else { return label.slug }
    return label.name
  }

  /// - Parameter template: nil for a template of our own.
  package static func text(
    of entity: EntityID, in catalog: Catalog, template: String?
  ) throws(CatalogError) -> String {
    let fields = try NoteFields(of: entity, in: catalog)
    let template = template ?? (entity.kind == .person ? personTemplate : episodeTemplate)
    return Template(template).filled(with: fields)
  }

  private static let episodeTemplate = """
    ---
    episode: {{episode}}
    ---

    # {{title}}

    - Show: {{show}}
    - Date: {{date}}
    - Length: {{length}}
    - Guests: {{guests}}
    - Page: {{link}}

    {{summary}}

    ## Takeaways

    {{takeaways}}

    ## Chapters

    {{chapters}}

    ## Notes

    """

  private static let personTemplate = """
    # {{title}}

    {{summary}}

    ## Episodes

    {{episodes}}

    ## Notes

    """
}

/// A text with fields in it, cut at its blank lines.
private struct Template {
  private let paragraphs: [String]

  init(_ text: String) {
    let unix = text.split(separator: "\r\n", omittingEmptySubsequences: false)
      .joined(separator: "\n")
    paragraphs = unix.split(separator: "\n\n", omittingEmptySubsequences: false).map(String.init)
  }

  func filled(with fields: NoteFields) -> String {
    var kept: [String] = []
    for paragraph in paragraphs {
      let lines = paragraph.split(separator: "\n", omittingEmptySubsequences: false)
      let filled = lines.compactMap { Self.fill($0, fields) }
      if !filled.isEmpty {
        kept.append(filled.joined(separator: "\n"))
      } else if let heading = kept.last, heading.hasPrefix("#"), paragraphs.contains(heading) {
        // One that holds a field of its own says something by itself.
        kept.removeLast()
      }
    }
    return kept.joined(separator: "\n\n")
  }

  /// - Returns: nil where there are fields, and nothing in any of them.
  private static func fill(_ line: Substring, _ fields: NoteFields) -> String? {
    var text = ""
    var rest = line
    var values: [String] = []
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      let name = rest[open.upperBound..<close.lowerBound].filter { $0 != " " }.lowercased()
      text += rest[..<open.lowerBound] + fields[name]
      values.append(fields[name])
      rest = rest[close.upperBound...]
    }
    return values.isEmpty || values.contains { !$0.isEmpty } ? text + rest : nil
  }
}
