// SPDX-License-Identifier: MIT

/// What can be wrong; the raw values are what users silence and programs compare, and never change
/// (protocol/diagnostics.md).
package enum FindingCode: String, CaseIterable, Sendable {
  /// A link to nothing that is nearly the name of someone or something.
  case nearMiss = "near-miss"
  /// A slug that several episodes have.
  case ambiguousSlug = "ambiguous-slug"
  /// `show/…` without such an episode.
  case unknownEpisode = "unknown-episode"
  /// A time behind the end of its episode.
  case timeBeyondEnd = "time-beyond-end"
  /// A source of the catalog that cannot be read; stands in the configuration.
  case unreadableSource = "unreadable-source"

  /// What it says, in a few words.
  package var summary: String {
    switch self {
    case .nearMiss: "a link to nothing that is nearly a name of the catalog"
    case .ambiguousSlug: "a slug that several episodes have"
    case .unknownEpisode: "an episode that its show does not have"
    case .timeBeyondEnd: "a time behind the end of its episode"
    case .unreadableSource: "a source of the catalog that cannot be read"
    }
  }

  /// How much it matters unless the configuration says otherwise.
  package var severity: FindingSeverity {
    switch self {
    case .nearMiss, .ambiguousSlug, .unknownEpisode, .timeBeyondEnd: .warning
    case .unreadableSource: .error
    }
  }
}

/// How much a finding matters, the gravest first.
package enum FindingSeverity: String, CaseIterable, Sendable {
  case error
  case warning
  case information
  case hint
}
