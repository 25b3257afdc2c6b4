// SPDX-License-Identifier: MIT

package import Catalog
internal import Naming

/// Finds guests and hosts, without those who are merely named.
package enum GuestFinder {
  /// The people of a show's episodes, which are learned from together.
  ///
  /// Cost: linear; of a text only its opening counts.
  /// - Parameters:
  ///   - episodes: their titles and texts (Markdown).
  ///   - show: whose host, where its author is a person, is no guest.
  ///   - hosts: names of those whom the source calls hosts.
  package static func people(
    in episodes: [(title: String, text: String)], show: Show, hosts: [String] = []
  ) -> [EpisodePeople] {
    let titles = episodes.map { Title($0.title) }
    let labels = TitleLabels.labels(titles, show: show.title)
    let clues = zip(titles, episodes).map {
      EpisodeClues(title: $0, labels: labels, text: $1.text)
    }
    let habits = ShowHabits(clues, show: show, hosts: hosts)
    let known = clues.reduce(into: Set<StableHash>()) { known, clues in
      known.formUnion(Verdict(clues, habits, known: []).certain)
    }
    return clues.map { Verdict($0, habits, known: known).people }
  }

  /// The people of one episode by itself.
  package static func people(title: String, text: String, show: Show) -> EpisodePeople {
    people(in: [(title, text)], show: show).first ?? EpisodePeople()
  }
}
