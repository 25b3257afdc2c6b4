// SPDX-License-Identifier: MIT

import Catalog
import TestSupport
import Testing

@testable import Ingest

/// Records are written behind the back of who goes on reading, and are there when it matters.
@Suite struct RecordWritingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func contents(_ name: String, titles: [String]) -> ShowRecordFile.Contents {
    let header = ShowRecordFile.Header(
      identity: "slug:tapes", marks: ["guid:a"], show: Show(slug: "tapes", title: "Tapes"))
    return ShowRecordFile.Contents(
      path: folder.path + "/" + name, header: header,
      episodes: titles.map { Episode(slug: $0.lowercased(), title: $0) })
  }

  @Test func allIsThereInTheEnd() throws {
    let writing = RecordWriting()
    for number in 0..<40 {
      writing.write(contents("\(number).jsonl", titles: ["Tar", "Oakum \(number)"]))
    }
    try writing.finish()
    for number in 0..<40 {
      let record = try ShowRecordFile.read(path: folder.path + "/\(number).jsonl")
      #expect(record.episodes.map(\.title) == ["Tar", "Oakum \(number)"])
      #expect(record.identity == "slug:tapes" && record.marks == ["guid:a"])
    }
  }

  @Test func whatCannotBeWrittenIsSaidInTheEnd() throws {
    let writing = RecordWriting()
    writing.write(contents("missing/tapes.jsonl", titles: ["Tar"]))
    writing.write(contents("tapes.jsonl", titles: ["Tar"]))
    #expect(throws: BuildError.self) { try writing.finish() }
    #expect(try ShowRecordFile.read(path: folder.path + "/tapes.jsonl").episodes.count == 1)
  }
}
