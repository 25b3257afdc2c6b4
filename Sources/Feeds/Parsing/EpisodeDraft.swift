// SPDX-License-Identifier: MIT

internal import Catalog
internal import Ingest

/// What an `item` or `entry` says, as it is read.
struct EpisodeDraft {
  struct Enclosure {
    var url: String
    /// `audio/mpeg`, or empty.
    var type: String

    var isPlayable: Bool { type.hasPrefix("audio") || type.hasPrefix("video") }
  }

  var fields = FieldValues()
  var notes: [NotesText] = []
  var enclosures: [Enclosure] = []
  /// `media:content`, of which the first that can be played counts where there is no enclosure.
  var media: [Enclosure] = []
  /// Links of Atom that lead to the episode's page.
  var pages: [String] = []
  var isPermaLink = true
  var persons: [FeedPerson] = []
  var transcripts: [String] = []
  var chaptersURL: String?
  var chapters: [Chapter] = []
  /// What relative addresses are relative to, where the feed says so (`xml:base`).
  var base: String?
  var line = 0
  var endLine = 0
  var titleLine = 0
  /// Whether the file ends within it.
  var isCut = false

  /// As many as anybody would want of what can stand in an episode many times.
  static let listLimit = 1000
  /// Texts of one episode.
  static let notesLimit = 12
}
