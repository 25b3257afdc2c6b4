// SPDX-License-Identifier: MIT

/// What a reader sees of one entity, before it is known whether they see Markdown or plain text.
package struct Card: Equatable, Sendable {
  /// One part of a card, top to bottom.
  package enum Block: Equatable, Sendable {
    case title(String)
    /// Short facts on one line: show, date, length.
    case facts([String])
    /// A label and what it names: `Guests: …`.
    case labelled(String, [Text])
    /// Markdown of the catalog, still to be made safe.
    case prose(String)
    case list(String, [Text])
    /// How notes write the entity, and how many of them do where that is known.
    case written(String, inNotes: Int?)
  }

  /// A run of words, perhaps leading somewhere.
  package struct Text: Equatable, Sendable {
    package var markdown: String
    package var url: String?

    package init(_ markdown: String, url: String? = nil) {
      self.markdown = markdown
      self.url = url
    }
  }

  package var blocks: [Block] = []

  package init() {}

  mutating func addFacts(_ facts: [String?]) {
    let known = facts.compactMap { $0 }
    if !known.isEmpty { blocks.append(.facts(known)) }
  }

  mutating func addLabelled(_ label: String, _ texts: [Text]) {
    if !texts.isEmpty { blocks.append(.labelled(label, texts)) }
  }

  mutating func addProse(_ markdown: String) {
    if !markdown.isEmpty { blocks.append(.prose(markdown)) }
  }

  mutating func addList(_ label: String, _ items: [Text]) {
    if !items.isEmpty { blocks.append(.list(label, items)) }
  }

  static func mentioned(inNotes count: Int) -> String {
    switch count {
    case 0: "mentioned in no note yet"
    case 1: "mentioned in 1 note"
    default: "mentioned in \(count) notes"
    }
  }
}
