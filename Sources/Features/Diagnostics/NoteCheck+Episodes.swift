// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming
internal import Notes

extension NoteCheck {
  /// A slug of four parts or more that several episodes have.
  func ambiguity(of mention: Mention, in note: Note) throws(CatalogError) -> Finding? {
    guard mention.entities.count > 1, mention.form != .link, mention.range.count <= 400 else {
      return nil
    }
    let written = String(decoding: note.text[mention.range], as: UTF8.self)
    let episodes = mention.entities.filter { $0.kind == .episode }
    guard episodes.count > 1, Slug.parts(written).count >= 4, Slug.make(written) == written,
      !isTaken(written)
    else { return nil }
    var remedies: [Remedy] = []
    for episode in episodes.prefix(Self.mostRemedies) { remedies.append(try qualified(episode)) }
    return Finding(
      code: .ambiguousSlug, range: mention.range,
      message: "\(episodes.count) episodes are called “\(written)”; say of which show",
      remedies: remedies, isCertain: false)
  }

  /// A time behind the end of the one episode it may be in.
  func timeBeyondEnd(_ mention: Mention, in note: Note) throws(CatalogError) -> Finding? {
    guard let moment = mention.moment, mention.entities.count == 1,
      let episode = mention.entities.first, episode.kind == .episode,
      let length = try catalog.head(episode).durationSeconds, length > 0, moment.seconds > length,
      mention.isOurs(isNote: workspace.hasNote)
    else { return nil }
    let written = String(decoding: note.text[moment.range], as: UTF8.self)
    return Finding(
      code: .timeBeyondEnd, range: moment.range,
      message: "The episode ends at \(Timestamp.text(seconds: length)), before \(written)",
      remedies: [], isCertain: false)
  }

  /// `show/slug` of a show that has no such episode.
  func unknownEpisode(_ link: LooseLink) throws(CatalogError) -> Finding? {
    guard let slug = link.folder, Slug.make(slug) == slug, link.place != .bareSlug,
      let show = try catalog.entities(slug: slug).first(where: { $0.kind == .show }),
      try isPlausible(show, slug, link), !isTaken(link.name), !workspace.hasFolder(named: slug)
    else { return nil }
    let (remedies, isCertain) = try episodes(of: show, like: link.name)
    return Finding(
      code: .unknownEpisode, range: link.whole,
      message: "\(try catalog.label(show).name) has no episode “\(link.name)”",
      remedies: remedies, isCertain: isCertain)
  }

  private static var mostRemedies: Int { 10 }

  /// Whether the show is meant and not a folder or a package scope of the same name.
  private func isPlausible(
    _ show: EntityID, _ slug: String, _ link: LooseLink
  ) throws(CatalogError) -> Bool {
    let words = Slug.parts(slug).count
    if link.place == .handle && words < 2 { return false }
    if spellings.isComplete, words >= 2 || Slug.parts(link.name).count >= 4 { return true }
    return try isSpokenOf(show)
  }

  private func isSpokenOf(_ show: EntityID) throws(CatalogError) -> Bool {
    if workspace.isMentioned(show) { return true }
    return try catalog.episodes(of: show).prefix(Self.mostEpisodes)
      .contains { workspace.isMentioned($0) }
  }

  /// A show with more is compared by its newest.
  private static var mostEpisodes: Int { 1000 }

  /// The show's episodes that may be meant, nearest first, and whether the first is a slip away.
  private func episodes(
    of show: EntityID, like name: String
  ) throws(CatalogError) -> ([Remedy], isCertain: Bool) {
    let wanted = Spelling(Slug.make(name))
    var near: [(episode: EntityID, distance: Int)] = []
    for episode in try catalog.episodes(of: show).prefix(Self.mostEpisodes) {
      let spelling = Spelling(try catalog.label(episode).slug)
      let onePart = wanted.differsInOnePart(from: spelling) ? wanted.tolerance + 1 : nil
      if let distance = wanted.distance(to: spelling) ?? onePart {
        near.append((episode, distance))
      }
    }
    near.sort { $0.distance < $1.distance }
    var remedies: [Remedy] = []
    for (episode, _) in near.prefix(Self.mostRemedies) { remedies.append(try qualified(episode)) }
    return (remedies, near.count == 1 || near.count > 1 && near[0].distance < near[1].distance)
  }

  private func qualified(_ episode: EntityID) throws(CatalogError) -> Remedy {
    let label = try catalog.label(episode)
    let show = try label.show.map { show throws(CatalogError) in try catalog.label(show).slug }
    return Remedy(text: "\(show ?? "")/\(label.slug)", entity: episode)
  }
}
