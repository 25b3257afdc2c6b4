// SPDX-License-Identifier: MIT

extension Note {
  /// What the note calls itself: `title:` of its front matter, its first heading; in this order, empty
  /// ones left out.
  package var titles: [Range<Int>] {
    let title = FrontMatter.lines(of: text, lines).flatMap {
      FrontMatterReader(text, lines, $0, keys: ["title"]).values.first?.range
    }
    return [title, firstHeading?.range].compactMap { $0 }.filter { !$0.isEmpty }
  }

  /// Whether an offset stands in front matter.
  package func isFrontMatter(_ offset: Int) -> Bool { offset < bodyStart }
}
