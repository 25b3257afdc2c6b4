// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import JSON
internal import LSP
internal import Naming
internal import Notes

/// Completion and its resolve.
extension Session {
  /// An empty list, not null, where nothing can be written: some clients lose the one or the other.
  func completion(_ params: CompletionParams) throws(ResponseError) -> CompletionAnswer? {
    guard let note = notes[params.textDocument.uri] else { return CompletionAnswer.nothing }
    let offset = note.offset(of: params.position, unit: unit)
    let answer = try ask { () throws(CatalogError) -> CompletionAnswer? in
      let completion = Completion(
        catalog: catalog, limit: configuration.completionLimit,
        surroundings: try surroundings(of: offset, in: note), cache: suggestionCache)
      guard let found = try completion.suggestions(for: note.partialMentions(at: offset)) else {
        return nil
      }
      return CompletionAnswer(
        found: found, replace: LSPRange(found.replace, in: note, unit: unit))
    }
    // Clients that keep an answer while a word grows would keep that there is nothing.
    return answer ?? (note.touchesWord(at: offset) ? .askAgain : .nothing)
  }

  private func surroundings(
    of offset: Int, in note: Note
  ) throws(CatalogError) -> Surroundings {
    let nearby = note.entities(near: offset, isNote: notes.index.hasNote)
    // Mentioned since the notes were read; mostly there is none.
    try shortlist.add(nearby, of: catalog)
    // Taken out once: it is asked for each of a hundred entities.
    let index = notes.index
    return Surroundings(
      nearby: nearby, shortlist: shortlist, isMentioned: { index.isMentioned($0) })
  }

  /// Brings the card of an item; an item of another catalog comes back as it is.
  func resolve(_ item: CompletionItem) throws(ResponseError) -> CompletionItem? {
    guard let data = item.data, let key = (try? JSONValue(data))?.string else { return item }
    let card = try ask { () throws(CatalogError) -> Card? in
      guard let entity = try EntityKey.find(key, in: catalog) else { return nil }
      return try EntityCards(catalog: catalog, takeawayLimit: configuration.hoverTakeaways)
        .card(of: entity, noteCount: nil)
    }
    var resolved = item
    resolved.documentation = card.map(capabilities.textDocument.completion.documentation)
    return resolved
  }
}
