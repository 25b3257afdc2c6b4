// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming
internal import Notes

extension Completion {
  /// Times in the episode that `target` names; nil where it names none, or several.
  func moments(
    _ partial: PartialMention, of target: String, in place: TargetPlace, closing: String
  ) throws(CatalogError) -> Suggestions? {
    let found = try TargetResolver(catalog: catalog).target(of: target, in: place)
    guard let found, found.entities.count == 1, let id = found.entities.first,
      id.kind == .episode
    else { return nil }
    let episode = try catalog.episode(id)
    let show = try catalog.show(try catalog.head(id).show)
    let key = EntityKey.make(.episode, episode.slug, show: show.slug)
    let times = MomentSuggestions(episode).times(typed: partial.typed, limit: limit)
    let items = times.map { time in
      Suggestion(
        id, closing: closing, label: time.title.isEmpty ? nil : "\(time.text) \(time.title)",
        text: { $0 += time.text.utf8 },
        detail: { $0 += (time.title.isEmpty ? episode.title : time.title).utf8 },
        key: { $0 += key.utf8 })
    }
    items.forEach(cache.finish)
    return Suggestions(items: items, replace: partial.replace, typed: partial.typed)
  }
}
