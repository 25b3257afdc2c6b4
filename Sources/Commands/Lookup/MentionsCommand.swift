// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import JSON
internal import Naming
internal import Notes
internal import Server

extension Command {
  static let mentions = Command(
    name: "mentions",
    summary: "list what the notes mention",
    words: "PATH…",
    help: """
      PATH is a note or a folder of notes. Prints file:line:column, counted from 1, what is
      mentioned and how. With --json one object a line: file (relative to PATH), line, start,
      end_line, end (counted from 0, in UTF-16), entity, slug, name or title, form. A name of
      several entities is printed once for each. Exit code 1 when nothing is found.
      """,
    grammar: Arguments.Grammar(
      options: [
        Option(
          name: "--of", value: .text("SLUG|NAME"),
          summary: "mentions of this entity only; may be repeated"),
        .json, .catalog,
      ],
      words: .path("PATH"), leastWords: 1)
  ) { arguments, context throws(CommandError) in
    let configuration = context.configuration(arguments)
    let catalog = try context.openCatalog(configuration)
    var wanted: Set<EntityID>?
    for name in arguments.values("--of") {
      wanted = (wanted ?? []).union(try context.entities(named: name, in: catalog))
    }
    let listing = MentionListing(
      catalog: catalog, wanted: wanted, asJSON: arguments.has("--json"), output: context.output)
    let lexicon = ReadingLexicon(
      CatalogLexicon(catalog: catalog, wishes: configuration.wishes))
    var isEmpty = true
    for path in arguments.words {
      let notes = try NoteSet(
        path: FilePath.join(context.workingDirectory, path), configuration: configuration,
        lexicon: lexicon)
      let printed = try CommandError.of { () throws(CatalogError) in try listing.print(notes) }
      isEmpty = isEmpty && !printed
    }
    return isEmpty ? .nothing : .success
  }
}

/// The notes at one path of the command line.
struct NoteSet {
  var notes: [(file: String, note: Note)] = []
  private var names: Set<StableHash> = []

  init(
    path: String, configuration: Configuration, lexicon: ReadingLexicon
  ) throws(CommandError) {
    guard FileStamp(path) != nil else {
      throw CommandError(message: "there is no \(path); give a Markdown file or a folder of them")
    }
    let isFile = NoteFile.read(path) != nil
    for file in isFile ? [path] : configuration.noteFolder(path).list().paths {
      guard let text = NoteFile.read(file) else { continue }
      let note = Note(uri: file, version: nil, text: text, lexicon: lexicon)
      let relative = file == path ? NoteSet.lastPart(of: file) : FilePath.relative(file, to: path)
      notes.append((relative, note))
      names.insert(NoteName.hash(NoteName.of(path: file)))
    }
  }

  func hasNote(named name: StableHash) -> Bool { names.contains(name) }

  private static func lastPart(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

/// Prints mentions for a person or for a program.
private struct MentionListing {
  let catalog: Catalog
  let wanted: Set<EntityID>?
  let asJSON: Bool
  let output: Output

  /// - Returns: whether there was anything to print.
  func print(_ notes: NoteSet) throws(CatalogError) -> Bool {
    var printed = false
    for (file, note) in notes.notes {
      for mention in note.mentions where mention.isOurs(isNote: notes.hasNote) {
        for entity in mention.entities where wanted?.contains(entity) ?? true {
          try print(entity, mention, file, note)
          printed = true
        }
      }
    }
    return printed
  }

  private func print(
    _ entity: EntityID, _ mention: Mention, _ file: String, _ note: Note
  ) throws(CatalogError) {
    let start = note.lines.position(of: mention.range.lowerBound, unit: .utf16, in: note.text)
    let end = note.lines.position(of: mention.range.upperBound, unit: .utf16, in: note.text)
    let (slug, name) = try EntityLine(catalog: catalog).identity(entity)
    guard asJSON else {
      let place = "\(file):\(start.line + 1):\(start.column + 1)"
      return output.line("\(place): \(entity.kind.word) \(slug) (\(mention.form.rawValue))")
    }
    output.json {
      $0.object {
        $0.field("file", file)
        $0.field("line", start.line)
        $0.field("start", start.column)
        $0.field("end_line", end.line)
        $0.field("end", end.column)
        $0.field("entity", entity.kind.word)
        $0.field("slug", slug)
        $0.field(entity.kind == .person ? "name" : "title", name)
        $0.field("form", mention.form.rawValue)
      }
    }
  }
}
