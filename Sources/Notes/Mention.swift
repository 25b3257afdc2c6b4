// SPDX-License-Identifier: MIT

package import Naming

/// A place in a note that names an episode, a person, a book or a show (protocol/mentions.md).
package struct Mention: Hashable, Sendable {
  /// How a mention is written; the raw value is what `podcast-ls mentions --json` prints.
  package enum Form: String, CaseIterable, Sendable {
    case wikiLink = "wiki-link"
    case handle
    case slug
    case name
    case title
    case link
    case frontMatter = "front-matter"
  }

  /// The name, slug, target or address alone, as UTF-8 offsets in the note's text.
  package var range: Range<Int>
  /// The same with all that belongs to it: brackets, `@`, alias, the whole Markdown link.
  package var token: Range<Int>
  package var form: Form
  /// What it names; several when the name is held by several.
  package var entities: [EntityID]
  /// Where the workspace holds a note of this name, the link is that note's and not ours.
  package var yieldsTo: StableHash?
  /// The time it names in the episode; inside `token`, outside `range` but for a link.
  package var moment: Moment?

  /// - Parameter moment: dropped where nothing that is named has moments.
  package init(
    range: Range<Int>, token: Range<Int>, form: Form, entities: [EntityID],
    yieldsTo: StableHash? = nil, moment: Moment? = nil
  ) {
    self.range = range
    self.token = token
    self.form = form
    self.entities = entities
    self.yieldsTo = yieldsTo
    self.moment = entities.haveMoments ? moment : nil
  }

  /// Moves the mention along with the text around it.
  mutating func shift(by delta: Int) {
    range = range.lowerBound + delta..<range.upperBound + delta
    token = token.lowerBound + delta..<token.upperBound + delta
    moment = moment?.shifted(by: delta)
  }

  func shifted(by delta: Int) -> Mention {
    guard delta != 0 else { return self }
    var moved = self
    moved.shift(by: delta)
    return moved
  }
}
