// SPDX-License-Identifier: MIT

/// A line of an episode's text: of a copied page, or of show notes.
struct BodyLine: Equatable {
  /// What is known of a line besides its text.
  enum Kind: Equatable {
    /// Of a copied page, where the text alone tells what it is; an empty one parts paragraphs.
    case page
    /// Begins a paragraph.
    case paragraph
    /// Goes on with the paragraph before on a new line.
    case lineBreak
    /// An item of a list; `indent` is in columns, for lists within lists.
    case item(indent: Int, number: Int?)
    /// Goes on with the item before on a new line.
    case itemBreak(indent: Int)
    /// 0 where a line in bold type stands for a heading.
    case heading(level: Int)
    /// Stays as it is, line breaks included.
    case verbatim
  }

  var kind: Kind
  /// Markdown, without white space at its ends, a list mark or a heading's mark.
  var text: String
  var isIndented = false
  var isQuoted = false
  /// Stands under other episodes of the show as well: it may order what follows, and is no content.
  var isRepeated = false
  var hasLink = false
  /// Bytes that are read and are no part of a link.
  var told = 0

  /// Is a link and next to nothing else.
  var isLink: Bool { hasLink && (told <= 24 || told * 8 <= text.utf8.count) }

  var isBlank: Bool { text.isEmpty }

  var isItem: Bool {
    if case .item = kind { true } else { false }
  }

  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}

extension BodyLine {
  /// A line of a copied page.
  init(_ line: PageLine) {
    kind = .page
    text = line.text
    isIndented = line.isIndented
  }
}
