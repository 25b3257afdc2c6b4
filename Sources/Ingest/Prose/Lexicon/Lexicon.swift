// SPDX-License-Identifier: MIT

internal import Naming

/// What is known of words, whatever the text: one look-up a word.
///
/// Words are compared by the hash of their folded form, so that `Über`, `über` and `uber` are one.
struct Lexicon {
  static let shared = Lexicon()

  /// A power of two, several times as many as there are words.
  private static let slotCount = 1 << 15

  /// Open addressing: a word stands in its slot or close behind it; zero is an empty slot.
  private var keys = [UInt64](repeating: 0, count: slotCount)
  private var kinds = [WordKinds](repeating: [], count: slotCount)

  private init() {
    for (words, kind) in Self.lists {
      for word in Self.tokens(words) {
        let slot = slot(of: word.value)
        keys[slot] = word.value
        kinds[slot].formUnion(kind)
      }
    }
  }

  /// What a word may be; nothing for one that no list has.
  func kinds(of key: StableHash) -> WordKinds {
    kinds[slot(of: key.value)]
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & (Self.slotCount - 1)
    while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & (Self.slotCount - 1) }
    return slot
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
