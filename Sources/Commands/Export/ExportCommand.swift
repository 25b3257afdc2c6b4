// SPDX-License-Identifier: MIT

internal import Catalog
internal import JSON
internal import Naming

extension Command {
  static let export = Command(
    name: "export",
    summary: "print the catalog as JSON Lines",
    help: """
      Prints one episode a line, newest first, by protocol/catalog.schema.json. What is printed
      is itself a catalog source.
      """,
    grammar: .lookup()
  ) { arguments, context throws(CommandError) in
    let catalog = try context.openCatalog(context.configuration(arguments))
    var writer = JSONWriter()
    for entity in catalog.entities(.episode) {
      writer.reset()
      try CommandError.of { () throws(CatalogError) in
        let show = try catalog.show(catalog.head(entity).show)
        EpisodeJSON(episode: try catalog.episode(entity), show: show).write(to: &writer)
      }
      context.output.write(writer.bytes + [0x0A])
    }
    return .success
  }
}

extension CommandError {
  /// Runs a look-up; a catalog's error becomes a message.
  static func of<Value>(
    _ look: () throws(CatalogError) -> Value
  ) throws(CommandError) -> Value {
    do throws(CatalogError) {
      return try look()
    } catch {
      if case .damaged = error { throw CommandError(message: "\(error)", isDamage: true) }
      throw CommandError(message: "\(error)")
    }
  }
}
