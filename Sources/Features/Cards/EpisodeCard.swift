// SPDX-License-Identifier: MIT

package import Catalog

/// What hover and resolve show of an episode, and what its readable page says.
package enum EpisodeCard {
  /// - Parameters:
  ///   - noteCount: how many notes mention it; nil leaves the line out.
  ///   - takeawayLimit: how many takeaways are shown; the rest is counted.
  package static func make(
    _ episode: Episode, show: Show, noteCount: Int? = nil, takeawayLimit: Int = .max
  ) -> Card {
    var card = Card()
    card.blocks.append(.title(episode.title))
    card.addFacts([
      show.title, episode.number.map { "No. \($0)" }, episode.published?.day,
      episode.durationSeconds.map(Duration.text),
    ])
    card.addLabelled("Guests", episode.guests.map { Card.Text($0.name) })
    card.addLabelled("Hosts", episode.hosts.map { Card.Text($0.name) })
    card.addProse(episode.summary)
    card.addList("Takeaways", takeaways(episode.takeaways, limit: takeawayLimit))
    card.addLabelled("Books", episode.books.map { Card.Text(bookLine($0.title, $0.authors)) })
    card.addLabelled("Links", links(episode))
    card.blocks.append(.written(episode.slug, inNotes: noteCount))
    return card
  }

  private static func takeaways(_ takeaways: [String], limit: Int) -> [Card.Text] {
    let shown = takeaways.prefix(limit).map { Card.Text($0) }
    let left = takeaways.count - shown.count
    return left > 0 ? shown + [Card.Text("… and \(left) more")] : shown
  }

  private static func links(_ episode: Episode) -> [Card.Text] {
    var links: [Card.Text] = []
    if let page = episode.link { links.append(Card.Text("Episode page", url: page)) }
    if let audio = episode.enclosureURL { links.append(Card.Text("Audio", url: audio)) }
    let own = [episode.link, episode.enclosureURL]
    for link in episode.links where !link.isShared && !own.contains(link.url) {
      links.append(Card.Text(link.text.isEmpty ? link.url : link.text, url: link.url))
    }
    return links
  }

  static func bookLine(_ title: String, _ authors: [String]) -> String {
    authors.isEmpty ? title : "\(title), by \(authors.joined(separator: " and "))"
  }
}
