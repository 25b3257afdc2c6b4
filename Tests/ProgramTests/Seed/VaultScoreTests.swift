// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// Hand-written notes with traps, judged by their own scorer, where both are at hand.
@Suite(.timeLimit(.minutes(10)))
struct VaultScoreTests {
  @Test(.enabled(if: SharedData.isThere, "\(SharedData.whySkipped)"))
  func everyMentionIsFoundAndNothingElse() throws {
    let vault = try #require(SharedData.path("data/notes/vault-small"))
    let page = try #require(SharedData.path("data/seed/infoq-podcast.txt"))
    let scorer = try #require(SharedData.path("data/scorers/score_vault.py"))
    let folder = try TemporaryFolder()
    let mentions = try ProgramRun(
      .podcastLS, ["mentions", "--json", "--catalog", page, vault], in: folder,
      ProgramEnvironment())
    try #require(mentions.code == 0, "\(mentions.errors)")
    try folder.write("mentions.jsonl", mentions.output)
    let score = try ProgramRun(
      executable: "/usr/bin/env",
      ["python3", scorer, "-v", "\(vault)/expected.json", "mentions.jsonl"], folder: folder.path,
      ProcessInfo.processInfo.environment)
    let recall = try #require(score.output.firstMatch(of: /recall (\d+)\/(\d+)/))
    #expect(recall.1 == recall.2, "\(score.output)")
    for fault in ["hard decoys reported", "misspelt taken as exact", "wrong entity"] {
      #expect(score.output.contains(try Regex("\(fault) 0\\b")), "\(score.output)")
    }
  }
}
