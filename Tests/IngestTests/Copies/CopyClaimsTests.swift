// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@testable import Ingest

/// Two processes never write one copy at once.
@Suite(.serialized) struct CopyClaimsTests {
  private static let variable = "PODCAST_LS_TEST_CACHE"
  private static let address = "https://harbour.example/feed"
  private static let other = "https://tapes.example/feed"

  private static func copies(_ path: String) -> CopyFolder {
    CopyFolder(environment: ["XDG_CACHE_HOME": path])
  }

  /// What a second process finds while this one has the claim and an unfinished draft.
  @Test func aClaimIsOneProcesss() async throws {
    let folder = try TemporaryFolder()
    let claims = try CopyClaims(Self.copies(folder.path))
    #expect(claims.claim(Self.address))
    let draft = try claims.makeDraft(of: Self.address)
    setenv(Self.variable, folder.path, 1)
    await #expect(processExitsWith: .success) {
      let path = ProcessInfo.processInfo.environment["PODCAST_LS_TEST_CACHE"] ?? ""
      let claims = try CopyClaims(CopyFolder(environment: ["XDG_CACHE_HOME": path]))
      #expect(!claims.claim("https://harbour.example/feed"))
      #expect(throws: CopyError.self) { try claims.remove("https://harbour.example/feed") }
      #expect(claims.claim("https://tapes.example/feed"))
    }
    #expect(FileManager.default.fileExists(atPath: draft))
    // The other process has ended, and its claim with it.
    #expect(claims.claim(Self.other))
  }

  @Test func aReleasedClaimIsAnyones() async throws {
    let folder = try TemporaryFolder()
    let claims = try CopyClaims(Self.copies(folder.path))
    #expect(claims.claim(Self.address))
    let draft = try claims.makeDraft(of: Self.address)
    claims.release(Self.address)
    setenv(Self.variable, folder.path, 1)
    await #expect(processExitsWith: .success) {
      let path = ProcessInfo.processInfo.environment["PODCAST_LS_TEST_CACHE"] ?? ""
      let claims = try CopyClaims(CopyFolder(environment: ["XDG_CACHE_HOME": path]))
      #expect(claims.claim("https://harbour.example/feed"))
    }
    // It took the unclaimed draft for a leftover.
    #expect(!FileManager.default.fileExists(atPath: draft))
  }
}
