// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import JSON
internal import Naming
internal import Notes

extension Command {
  static let show = Command(
    name: "show",
    summary: "show all that is known of an episode, person, book or show",
    words: "SLUG|NAME",
    help: """
      Takes what a note takes between brackets: a slug, show/slug, a name or a title. Exit code 1
      when the catalog has nothing of that name.
      """,
    grammar: .lookup(words: .text("SLUG|NAME"), leastWords: 1)
  ) { arguments, context throws(CommandError) in
    let catalog = try context.openCatalog(context.configuration(arguments))
    let name = arguments.words.joined(separator: " ")
    let found = try context.entities(named: name, in: catalog)
    if found.isEmpty {
      context.output.error(
        "nothing in the catalog is called \(name); try: podcast-ls search \(name)")
      return .nothing
    }
    for entity in found { try context.show(entity, of: catalog, asJSON: arguments.has("--json")) }
    return .success
  }
}

extension CommandContext {
  /// What a name given on the command line means; as between brackets, but one word is enough.
  func entities(named name: String, in catalog: Catalog) throws(CommandError) -> [EntityID] {
    let resolver = TargetResolver(catalog: catalog)
    return try CommandError.of { () throws(CatalogError) in
      try resolver.target(of: name, in: .handle)?.entities ?? []
    }
  }

  fileprivate func show(
    _ entity: EntityID, of catalog: Catalog, asJSON: Bool
  ) throws(CommandError) {
    try CommandError.of { () throws(CatalogError) in
      guard asJSON else {
        let card = try EntityCards(catalog: catalog).card(of: entity, noteCount: nil)
        return output.line(card.plainText)
      }
      try output.json { writer throws(CatalogError) in
        guard entity.kind == .episode else {
          return try EntityLine(catalog: catalog).write(entity, to: &writer)
        }
        let show = try catalog.show(catalog.head(entity).show)
        EpisodeJSON(episode: try catalog.episode(entity), show: show).write(to: &writer)
      }
    }
  }
}

extension Output {
  /// One JSON value on a line.
  func json<Failure: Error>(
    _ write: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = JSONWriter()
    try write(&writer)
    self.write(writer.bytes + [0x0A])
  }
}
