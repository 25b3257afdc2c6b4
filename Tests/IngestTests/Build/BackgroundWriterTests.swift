// SPDX-License-Identifier: MIT

import Catalog
import Foundation
import TestSupport
import Testing

@testable import Ingest

/// An index that is written on a thread of its own is the index.
@Suite struct BackgroundWriterTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private let show = Show(slug: "tapes", title: "Tapes")
  private let episodes = (0..<30).map { Episode(slug: "tar-\($0)", title: "Tar \($0)") }
  private let ada = Person(slug: "ada-quillfeather", name: "Ada Quillfeather")
  private let manifest = Manifest(sources: [], builtAt: 1)

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: folder.path + "/" + name))
  }

  @Test func itIsTheSameByteForByte() throws {
    let direct = try IndexWriter(path: folder.path + "/direct.idx")
    let number = direct.add(show)
    for episode in episodes { try direct.add(episode, to: number) }
    direct.describe(ada)
    direct.lowercaseWords = [3, 1]
    try direct.finish(manifest)
    let writer = BackgroundWriter(try IndexWriter(path: folder.path + "/other.idx"))
    try writer.add([.show(show)])
    for episode in episodes { try writer.add([.episode(episode, show: 0)]) }
    try writer.describe([ada])
    try writer.finish(manifest, lowercaseWords: [3, 1])
    #expect(try bytes("other.idx") == bytes("direct.idx"))
  }

  @Test func stoppedUnfinishedItLeavesNothing() throws {
    do {
      let writer = BackgroundWriter(try IndexWriter(path: folder.path + "/index.idx"))
      try writer.add([.show(show), .episode(episodes[0], show: 0)])
      writer.stop()
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }
}
