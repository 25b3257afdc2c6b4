// SPDX-License-Identifier: MIT

import Foundation
import JSON
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct TranscriptTests {
  private static let folder = PackageRoot.path + "/protocol/transcripts"

  private static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return all.filter { $0.hasSuffix(".transcript") }.sorted()
  }()

  @Test(arguments: names)
  func theServerKeepsToTheTranscript(_ name: String) throws {
    let bytes = try #require(FileManager.default.contents(atPath: "\(Self.folder)/\(name)"))
    try TranscriptPlayer.play(Transcript(String(decoding: bytes, as: UTF8.self)))
  }

  @Test func thereAreTranscripts() {
    #expect(!Self.names.isEmpty)
  }
}

struct JSONPatternTests {
  @Test(arguments: [
    (#"{"a":1}"#, #"{"a":1,"b":2}"#),
    (#"[1,"…"]"#, "[1,2,3]"),
    (#"["…"]"#, "[]"),
    (#"{"a":"…"}"#, #"{"a":null}"#),
    (#""One…""#, #""One two""#),
    (#""…two""#, #""One two""#),
    (#""…e t…""#, #""One two""#),
    ("null", "null"),
  ])
  func matches(_ pattern: String, _ actual: String) throws {
    #expect(try mismatch(pattern, actual) == nil)
  }

  @Test(arguments: [
    (#"{"a":1}"#, #"{"b":1}"#),
    ("[1]", "[1,2]"),
    ("[1,2]", "[1]"),
    (#"{"a":"…"}"#, "{}"),
    (#""One…""#, #""Zone""#),
    ("null", "0"),
    (#""1""#, "1"),
  ])
  func differs(_ pattern: String, _ actual: String) throws {
    #expect(try mismatch(pattern, actual) != nil)
  }

  private func mismatch(_ pattern: String, _ actual: String) throws -> String? {
    try JSONPattern(value: JSONValue(Array(pattern.utf8))).mismatch(JSONValue(Array(actual.utf8)))
  }
}
