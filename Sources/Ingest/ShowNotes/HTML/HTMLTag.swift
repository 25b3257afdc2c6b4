// SPDX-License-Identifier: MIT

/// The tags whose meaning show notes keep; of all others only the content is kept.
enum HTMLTag: Equatable {
  case paragraph
  /// A part of a page (`div`), which parts what it holds from its neighbours.
  case division
  case lineBreak
  case rule
  case heading(Int)
  case list(isOrdered: Bool)
  case item
  case quote
  case verbatim
  case row
  case cell
  case mark(InlineMark)
  case link
  case quotation
  /// Its content is no text: a script, a player, a form.
  case dropped
  /// Known, and without meaning here.
  case silent

  /// - Returns: nil for what is no tag of HTML, so that `<3` and `<Ada>` stay text.
  init?(name: ArraySlice<UInt8>) {
    guard name.count <= 10 else { return nil }
    let key = name.reduce(UInt64(0)) { $0 &* 37 &+ UInt64(ASCII.lowercased($1)) }
    guard let tag = Self.table[key] else { return nil }
    self = tag
  }

  /// Whether the tag ends the line before it.
  var isBlock: Bool {
    switch self {
    case .mark, .link, .quotation, .silent, .cell, .dropped: false
    default: true
    }
  }

  private static let table: [UInt64: HTMLTag] = {
    var table: [UInt64: HTMLTag] = [:]
    for (names, tag) in named {
      for name in names.split(separator: " ") {
        table[name.utf8.reduce(0) { $0 &* 37 &+ UInt64($1) }] = tag
      }
    }
    return table
  }()

  private static let named: [(names: String, tag: HTMLTag)] = [
    ("p", .paragraph),
    (
      "div section article header footer main aside nav table tbody thead tfoot figure figcaption"
        + " details summary dl center address fieldset body html hgroup", .division
    ),
    ("br", .lineBreak), ("hr", .rule),
    ("h1", .heading(1)), ("h2", .heading(2)), ("h3", .heading(3)), ("h4", .heading(4)),
    ("h5", .heading(5)), ("h6", .heading(6)),
    ("ul menu dir", .list(isOrdered: false)), ("ol", .list(isOrdered: true)),
    ("li", .item), ("blockquote", .quote), ("pre", .verbatim),
    ("tr dt dd caption", .row), ("td th", .cell),
    ("b strong", .mark(.strong)), ("i em cite dfn", .mark(.emphasis)),
    ("code tt kbd samp", .mark(.code)), ("a", .link), ("q", .quotation),
    (
      "script style iframe object embed audio video svg canvas noscript template head title select"
        + " button textarea form math applet", .dropped
    ),
    (
      "span font u s del ins strike small big sub sup abbr acronym mark time label img wbr nobr"
        + " source track input link meta o:p bdi bdo var picture data ruby rb rt rp basefont"
        + " colgroup col area map param tt blink marquee", .silent
    ),
  ]
}

/// A mark of Markdown within a line.
enum InlineMark: Equatable {
  case strong
  case emphasis
  case code
}
