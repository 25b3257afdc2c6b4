// SPDX-License-Identifier: MIT

package import Features
package import Notes

/// What the user wants, all places it can be said in joined (protocol/configuration.md).
package struct Configuration: Equatable, Sendable {
  /// One catalog source as the indexer takes it.
  package struct CatalogSource: Hashable, Sendable {
    /// An absolute path or glob, or a URL.
    package var location: String
    /// Whether the user said it, not a file of the workspace: somebody else's word may not make us
    /// fetch anything.
    package var isTrusted: Bool

    package init(location: String, isTrusted: Bool) {
      self.location = location
      self.isTrusted = isTrusted
    }
  }

  package var catalogs: [CatalogSource] = []
  /// Globs below a workspace folder; empty means every Markdown file.
  package var notesInclude: [String] = []
  package var notesExclude: [String] = []
  /// How much of a workspace folder is looked at; no user's business.
  package var noteLimit = NoteFolder.Limit()
  /// Names that are never recognised in prose.
  package var notesIgnore: [String] = []
  /// The file that new notes are made from, absolute; nil: a template of our own.
  package var noteTemplate: String?
  /// Where new notes go, absolute; nil: beside the note one comes from.
  package var newNoteFolder: String?
  /// What the user says of findings; nil in it: not wanted.
  package var severities: [FindingCode: FindingSeverity?] = [:]
  /// The most items a completion list holds.
  package var completionLimit = 50
  /// Other names, each with the slug or name it stands for.
  package var aliases: [String: String] = [:]
  /// How many takeaways hover shows.
  package var hoverTakeaways = 10
  /// What the outline of a note holds.
  package var symbols = OutlineStyle.mentions
  /// What is shown behind an episode's slug.
  package var hints = HintStyle.guest
  /// How often subscriptions and other addresses are asked for again.
  package var refresh = RefreshPolicy.daily
  /// Whether the user's subscriptions belong to the catalog.
  package var hasSubscriptions = true

  package init() {}

  /// Takes over what a later place says: lists grow, single values are replaced.
  ///
  /// - Parameter isTrusted: whether it is the user's own word.
  mutating func add(_ layer: ConfigurationLayer, isTrusted: Bool = true) {
    catalogs += layer.catalogs.filter { !catalogs.contains($0) }
    notesInclude += layer.notesInclude
    notesExclude += layer.notesExclude
    notesIgnore += layer.notesIgnore
    noteTemplate = layer.noteTemplate ?? noteTemplate
    newNoteFolder = layer.newNoteFolder ?? newNoteFolder
    severities.merge(layer.severities) { $1 }
    completionLimit = layer.completionLimit ?? completionLimit
    aliases.merge(layer.aliases) { $1 }
    hoverTakeaways = layer.hoverTakeaways ?? hoverTakeaways
    symbols = layer.symbols ?? symbols
    hints = layer.hints ?? hints
    if let wish = layer.refresh { refresh = isTrusted ? wish : refresh.rarer(wish) }
  }
}

extension Configuration {
  /// How much a finding matters to the user; nil: it is not wanted.
  package func severity(of code: FindingCode) -> FindingSeverity? {
    severities[code] ?? code.severity
  }
}

/// What one place says: a file, or a client's settings.
struct ConfigurationLayer: Equatable, Sendable {
  var catalogs: [Configuration.CatalogSource] = []
  var notesInclude: [String] = []
  var notesExclude: [String] = []
  var notesIgnore: [String] = []
  var noteTemplate: String?
  var newNoteFolder: String?
  var severities: [FindingCode: FindingSeverity?] = [:]
  var completionLimit: Int?
  var aliases: [String: String] = [:]
  var hoverTakeaways: Int?
  var symbols: OutlineStyle?
  var hints: HintStyle?
  var refresh: RefreshPolicy?
}

/// A mistake in a configuration, named and located; the rest still applies.
package struct ConfigurationProblem: Equatable, Sendable, CustomStringConvertible {
  /// The file, or how a client's settings are called.
  package var place: String
  /// 1-based.
  package var line: Int
  package var message: String

  package var description: String { "\(place):\(line): \(message)" }
}
