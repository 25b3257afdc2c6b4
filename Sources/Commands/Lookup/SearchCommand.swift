// SPDX-License-Identifier: MIT

internal import Catalog
internal import JSON
internal import Naming

extension Command {
  static let search = Command(
    name: "search",
    summary: "find episodes, people, books and shows",
    words: "QUERY…",
    help: """
      Names, titles and slugs first, best match first; then episodes whose summary or takeaways
      hold every word of the query. Exit code 1 when nothing is found.
      """,
    grammar: .lookup(words: .text("QUERY"), leastWords: 1)
  ) { arguments, context throws(CommandError) in
    let catalog = try context.openCatalog(context.configuration(arguments))
    let found = try CommandError.of { () throws(CatalogError) in
      try Search(catalog: catalog).find(arguments.words.joined(separator: " "))
    }
    let line = EntityLine(catalog: catalog)
    for entity in found {
      try CommandError.of { () throws(CatalogError) in
        if arguments.has("--json") {
          try context.output.json { writer throws(CatalogError) in
            try line.write(entity, to: &writer)
          }
        } else {
          context.output.line(try line.text(entity))
        }
      }
    }
    return found.isEmpty ? .nothing : .success
  }
}

/// Names and titles through the index, then a scan of the texts.
struct Search {
  let catalog: Catalog
  private static let limit = 50

  func find(_ query: String) throws(CatalogError) -> [EntityID] {
    let named = try catalog.search(
      Query(text: query, kinds: EntityKind.allCases, limit: Self.limit))
    var found = named.matches.map(\.entity)
    let words = Slug.parts(query)
    guard !words.isEmpty else { return found }
    for entity in catalog.entities(.episode) where found.count < Self.limit {
      if !found.contains(entity), try holds(entity, words) { found.append(entity) }
    }
    return found
  }

  private func holds(_ entity: EntityID, _ words: [String]) throws(CatalogError) -> Bool {
    let episode = try catalog.episode(entity)
    let texts = [episode.summary] + episode.takeaways
    let present = Set(texts.flatMap { Slug.parts($0) })
    return words.allSatisfy(present.contains)
  }
}
