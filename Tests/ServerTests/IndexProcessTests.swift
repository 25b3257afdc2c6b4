// SPDX-License-Identifier: MIT

import Foundation
import Server
import TestSupport
import Testing

/// What is kept of what an indexer says.
@Suite struct IndexProcessTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A stand-in for the indexer that says so many lines, then why it fails.
  private func process(lines: Int) throws -> IndexProcess {
    let script = """
      #!/bin/sh
      i=0
      while [ $i -lt \(lines) ]; do echo "$i a feed of the sea that cannot be read"; i=$((i + 1)); done
      echo "no room on the disk"
      exit 1
      """
    try folder.write(program: "podcast-index", script)
    return IndexProcess(besideExecutable: folder.path("podcast-ls"))
  }

  @Test(arguments: [0, 10_000]) func theReasonIsKeptHoweverMuchIsSaidBefore(_ lines: Int) throws {
    guard case .failed(let reason) = try process(lines: lines).run(["build"]) else {
      Issue.record("the run succeeded")
      return
    }
    #expect(reason.hasSuffix("(exit code 1): no room on the disk"))
  }
}
