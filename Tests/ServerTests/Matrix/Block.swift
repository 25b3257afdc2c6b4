// SPDX-License-Identifier: MIT

/// The kinds of blocks a mention may stand in, each as a note that holds a line once.
enum Block: String, CaseIterable {
  case paragraph, lastLineWithoutBreak, hardBreak, emphasis
  case bulletItem, orderedItem, task, nestedItem, deepItem, itemParagraph
  case quote, nestedQuote, quotedItem, callout, foldedCallout
  case heading, closedHeading, underlinedHeading, quotedHeading
  case tableHead, tableCell, lastTableCell
  case footnote, footnoteParagraph
  case html
  case behindCode, behindComment, behindFrontMatter

  /// The note around a line; breaks are LF.
  func note(_ line: String) -> String {
    let (before, after) = surroundings
    return before + line + after
  }

  private var surroundings: (before: String, after: String) {
    switch self {
    case .paragraph: ("Before.\n\n", "\nbehind it.\n")
    case .lastLineWithoutBreak: ("Before.\n", "")
    case .hardBreak: ("Before,  \n", "\\\nbehind.\n")
    case .emphasis: ("**Then** _", "_ and *more*.\n")
    case .bulletItem: ("- one\n- ", "\n- three\n")
    case .orderedItem: ("1. one\n2. ", "\n10) ten\n")
    case .task: ("- [ ] open\n- [x] ", "\n")
    case .nestedItem: ("- one\n  - ", "\n- two\n")
    case .deepItem: ("- one\n  1. two\n     * ", "\n")
    case .itemParagraph: ("- one\n\n  ", "\n\nOut.\n")
    case .quote: ("> ", "\n> on\n")
    case .nestedQuote: ("> one\n>\n> > ", "\n")
    case .quotedItem: ("> - ", "\n>   on\n")
    case .callout: ("> [!note] Title\n> ", "\n")
    case .foldedCallout: ("> [!tip]- ", "\n> more\n")
    case .heading: ("## ", "\n\nText.\n")
    case .closedHeading: ("# ", " #\n")
    case .underlinedHeading: ("Before.\n\n", "\n=====\n")
    case .quotedHeading: ("> ### ", "\n> text\n")
    case .tableHead: ("| ", " | b |\n| --- | :-: |\n| c | d |\n")
    case .tableCell: ("| a | b |\n|---|---|\n| ", " | d |\n")
    case .lastTableCell: ("a | b\n--- | ---\nc | ", "\n")
    case .footnote: ("Text[^1].\n\n[^1]: ", "\n")
    case .footnoteParagraph: ("Text[^1].\n\n[^1]: one\n\n    ", "\n")
    case .html: ("<div>\n<p>", "</p>\n</div>\n")
    case .behindCode: ("```\n[[ada-brook]]\n```\n", "\n\n    Ada Brook\n")
    case .behindComment: ("%%\nAda Brook\n%%\n\nThen <!-- Ada Brook --> ", " `Ada Brook`\n")
    case .behindFrontMatter: ("---\ntags: [x]\n---\n", "\n")
    }
  }
}
