// SPDX-License-Identifier: MIT

internal import Naming

/// What a hash in the table of exact keys is the hash of; the numbers are for ever.
enum KeySpace: UInt8 {
  /// A slug of any kind of entity, former ones too.
  case slug = 1
  /// `show-slug/episode-slug`.
  case qualified = 2
  /// `show-slug-NUMBER`.
  case numbered = 3
  /// The key of a `WebAddress`.
  case address = 4
  /// The words of a title, name or alias, by kind.
  case episodeTitle = 5
  case personName = 6
  case bookTitle = 7
  case showTitle = 8

  static func title(of kind: EntityKind) -> KeySpace {
    switch kind {
    case .episode: .episodeTitle
    case .person: .personName
    case .book: .bookTitle
    case .show: .showTitle
    }
  }

  /// The hash of a text in this space.
  func hash(_ text: some StringProtocol) -> StableHash {
    StableHash(value: UInt64(rawValue)).combined(with: StableHash(String(text)))
  }

  /// The hash of a phrase in this space.
  func hash(_ phrase: StableHash) -> StableHash {
    StableHash(value: UInt64(rawValue)).combined(with: phrase)
  }
}
