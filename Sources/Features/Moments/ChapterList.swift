// SPDX-License-Identifier: MIT

internal import Catalog

/// An episode's chapters in the order of their beginnings.
struct ChapterList {
  let chapters: [Chapter]

  init(_ episode: Episode) {
    chapters = episode.chapters.sorted { $0.start < $1.start }
  }

  /// The chapter that is on at a moment; nil before the first one, and without chapters.
  func chapter(at seconds: Int) -> Chapter? {
    chapters.last { $0.start <= seconds }
  }
}
