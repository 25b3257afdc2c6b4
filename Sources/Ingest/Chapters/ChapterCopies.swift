// SPDX-License-Identifier: MIT

internal import Catalog

/// The chapters that a feed keeps in files of their own (`podcast:chapters`), from the copies of them.
package struct ChapterCopies: Sendable {
  private let copies: CopyFolder
  private let readers: SourceReaders

  /// Bytes; a longer file is not read.
  private static let sizeLimit = 4 << 20
  /// Of a show's episodes, so many of the newest are asked for their chapters at one time.
  private static let newest = 20

  package init(copies: CopyFolder, readers: SourceReaders) {
    self.copies = copies
    self.readers = readers
  }

  /// A show with the chapters that are known.
  func completed(_ show: ReadShow) -> ReadShow {
    guard let read = readers.chapters, show.episodes.contains(where: \.lacksChapters) else {
      return show
    }
    var show = show
    for index in show.episodes.indices where show.episodes[index].lacksChapters {
      guard let address = show.episodes[index].chaptersURL,
        let file = try? SourceFile(path: copies.path(of: address)),
        let bytes = try? file.readAll(limit: Self.sizeLimit)
      else { continue }
      show.episodes[index].episode.chapters = read(bytes) ?? []
    }
    return show
  }

  /// The chapter files of a feed's newest episodes that were never asked for.
  ///
  /// - Parameter address: the feed's; its copy is read.
  package func wanted(by address: String) -> [String] {
    guard let file = try? SourceFile(path: copies.path(of: address), name: address),
      let reader = readers.reader(of: .feed)
    else { return [] }
    var found: [(published: PublicationDate?, address: String)] = []
    _ = try? reader.read(file) { show in
      for read in show.episodes where read.lacksChapters {
        if let address = read.chaptersURL { found.append((read.episode.published, address)) }
      }
    }
    return found.sorted { Self.isNewer($0.published, $1.published) }.prefix(Self.newest)
      .map(\.address).filter { copies.state(of: $0) == nil }
  }

  private static func isNewer(_ date: PublicationDate?, _ other: PublicationDate?) -> Bool {
    guard let date else { return false }
    return other.map { $0 < date } ?? true
  }
}

extension ReadEpisode {
  fileprivate var lacksChapters: Bool { chaptersURL != nil && episode.chapters.isEmpty }
}
