// SPDX-License-Identifier: MIT

internal import Naming

/// All that an episode says about who takes part.
struct EpisodeClues {
  let title: TitleClues
  let opening: OpeningClues
  /// Those whom a title in a script without spaces talks with.
  let addressed: [PersonName]

  init(title: Title, labels: Set<StableHash>, text: String) {
    self.title = TitleClues(title, labels: labels)
    opening = OpeningClues(text)
    let name = title.prose.text
    addressed = EastAsianGuests.mayRead(name) ? EastAsianGuests.clues(name).map(\.name) : []
  }
}
