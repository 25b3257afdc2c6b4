// SPDX-License-Identifier: MIT

internal import Naming

/// What is known of words, whatever the text: one look-up a word.
///
/// Words are compared by the hash of their folded form, so that `Über`, `über` and `uber` are one.
struct Lexicon {
  static let shared = Lexicon()

  private var kinds: [StableHash: WordKinds] = [:]

  private init() {
    for (words, kind) in Self.lists {
      for word in Self.tokens(words) { kinds[word, default: []].formUnion(kind) }
    }
  }

  /// What a word may be; nothing for one that no list has.
  func kinds(of key: StableHash) -> WordKinds {
    kinds[key] ?? []
  }

  /// The keys of words parted by white space; one may have a hyphen or an apostrophe inside.
  private static func tokens(_ words: String) -> [StableHash] {
    words.split(whereSeparator: \.isWhitespace).compactMap { word in
      WordRuns.cut(Array(word.utf8)).first?.key
    }
  }

  private static let lists: [(String, WordKinds)] = [
    (TalkWords.talk, .talk), (TalkWords.with, .with),
    (TalkWords.withInflected, [.with, .withInflected]), (TalkWords.to, .to),
    (TalkWords.receive, .receive), (TalkWords.receiveInflected, [.receive, .receiveInflected]),
    (TalkWords.guest, .guest), (TalkWords.host, .host), (TalkWords.join, .join),
    (TalkWords.tell, .tell), (TalkWords.link, .link), (TalkWords.us, .us),
    (TalkWords.announce, .announce), (TalkWords.filler, .filler), (TalkWords.myself, .myself),
    (TalkWords.numbering, .numbering), (NameWords.by, .by), (NameWords.and, .and),
    (NameWords.topic, .topic), (NameWords.of, .of), (NameWords.article, .article),
    (NameWords.particle, .particle), (NameWords.honorific, .honorific),
    (NameWords.thing, .thing), (NameWords.surname, .surname), (NameWords.role, .role),
    (NameWords.stop, .stop),
    (GivenNames.latin, .given), (GivenNames.cyrillic, .given),
    (CommonWords.english, .common), (CommonWords.other, .common),
  ]
}
