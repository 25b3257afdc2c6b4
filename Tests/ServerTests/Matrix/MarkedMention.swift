// SPDX-License-Identifier: MIT

/// A mention as a fixture marks it: `⟪` around the token, `⟪` around the name within it.
struct MarkedMention {
  /// What is mentioned, by the entity's name.
  enum Subject: String {
    case tides = "Ada Brook on Tides and Time"
    case salt = "Jörg Öst on Salt in the Soil"
    case shore = "Ada Brook Returns to the Shore"
    case ada = "Ada Brook"
    case jorg = "Jörg Öst"
    case roads = "Salt Roads"

    /// The number in the legend: episodes, people, books.
    var tokenType: Int {
      switch self {
      case .tides, .salt, .shore: 0
      case .ada, .jorg: 1
      case .roads: 2
      }
    }

    /// Where definition leads: lines of `SeaTalk`'s page, newest first, and what of the title is selected.
    var selections: [(line: Int, text: String)] {
      switch self {
      case .tides: [(3, rawValue)]
      case .salt, .roads: [(12, "Jörg Öst on Salt in the Soil")]
      case .shore: [(21, rawValue)]
      case .ada: [(3, rawValue), (21, rawValue)]
      case .jorg: [(12, rawValue)]
      }
    }

    var page: String? {
      switch self {
      case .tides: "https://sea.example/4"
      case .salt: "https://sea.example/3"
      case .shore: "https://sea.example/2"
      case .ada, .jorg, .roads: nil
      }
    }
  }

  let subject: Subject
  /// Written as an episode's slug, or as an address, or as a name.
  let isSlug: Bool
  let token: Range<Int>
  let range: Range<Int>
}

/// A line with a mention of every form behind wide characters, and what it mentions.
enum MarkedLine {
  static let text =
    "🎧 e\u{301} 界 ⟪[[⟪ada-brook-on-tides-and-time⟫]]⟫ and ⟪⟪Jörg Öst⟫⟫, ⟪@⟪jorg-ost⟫⟫ é "
    + "⟪⟪jorg-ost-on-salt-in-the-soil⟫⟫; 🐚 ⟪⟪Salt Roads⟫⟫ ⟪⟪https://sea.example/2⟫⟫ end"

  static let subjects: [(MarkedMention.Subject, isSlug: Bool)] = [
    (.tides, true), (.jorg, false), (.jorg, false), (.salt, true), (.roads, false), (.shore, false),
  ]

  /// Front matter can't hold the line: its values are names, links or addresses.
  static let frontMatter = """
    ---
    # 🎧 Ada Brook
    guests: [⟪⟪Ada Brook⟫⟫, "⟪⟪Jörg Öst⟫⟫"]
    related: "🎧 ⟪[[⟪ada-brook-on-tides-and-time⟫]]⟫ 界 ⟪⟪https://sea.example/2⟫⟫"
    episode: ⟪⟪jorg-ost-on-salt-in-the-soil⟫⟫
    books:
      - ⟪⟪Salt Roads⟫⟫
    ---
    Text.

    """

  static let frontMatterSubjects: [(MarkedMention.Subject, isSlug: Bool)] = [
    (.ada, false), (.jorg, false), (.tides, true), (.shore, false), (.salt, true), (.roads, false),
  ]
}
