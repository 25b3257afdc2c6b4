// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// The daemon starts with every editor: no XML, no network, no ICU is linked into it.
@Suite(.timeLimit(.minutes(10)))
struct LinkageTests {
  private func check(_ path: String) throws -> ProgramRun {
    try ProgramRun(
      executable: PackageRoot.path + "/.ci/check-linkage", [path], folder: PackageRoot.path,
      ProcessInfo.processInfo.environment)
  }

  @Test func theServerLinksEssentialsOnly() throws {
    let checked = try check(BuiltProgram.podcastLS.path)
    #expect(checked.code == 0, "\(checked.errors)")
  }

  /// These tests themselves use the whole of Foundation: the check must see it.
  @Test func theCheckFindsWhatItLooksFor() throws {
    let tests = try #require(Bundle.main.executablePath)
    let checked = try check(tests)
    #expect(checked.code == 1)
    #expect(checked.errors.contains("libFoundation.so"))
  }
}
