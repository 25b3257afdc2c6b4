// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import Catalog

/// The blocks of an index are written behind the back of who makes them, and all of them.
@Suite struct BlockSinkTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Many pieces of many blocks: every byte is in its place, with the checksum of its block.
  @Test func aLongIndexIsWhole() throws {
    let fixture = ShowFixture(
      show: Show(slug: "s", title: "S"),
      episodes: (0..<60).map { number in
        var long = episode("Tar \(number)", day: number)
        long.summary = String(repeating: "Oakum \(number). ", count: 6_000)
        return long
      })
    let catalog = try catalog([fixture], in: scratch)
    for number in 0..<60 {
      let id = try #require(try catalog.entities(slug: "tar-\(number)").first)
      #expect(try catalog.episode(id).summary == fixture.episodes[number].summary)
    }
  }

  @Test(arguments: [0, 1, 4_096, 4_097, 28_672, 100_000])
  func everyBlockHasItsChecksum(_ count: Int) throws {
    let file = try OpenFile(creating: scratch.path("blocks"))
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let sink = BlockSink(file)
    sink.write(bytes, at: FileHeader.length)
    let checksums = try sink.finish()
    let expected = stride(from: 0, to: count, by: FileHeader.blockLength).map { start in
      Checksum.of(Array(bytes[start..<min(count, start + FileHeader.blockLength)]))
    }
    #expect(checksums == expected)
    #expect(try file.read(at: FileHeader.length, count: count) == bytes)
  }

  @Test func whatCannotBeWrittenIsSaidInTheEnd() throws {
    try Data().write(to: URL(fileURLWithPath: scratch.path("read-only")))
    let sink = BlockSink(try OpenFile(reading: scratch.path("read-only")))
    sink.write([1], at: FileHeader.length)
    #expect(throws: CatalogError.self) { try sink.finish() }
  }
}
