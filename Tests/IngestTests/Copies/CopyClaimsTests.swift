// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@testable import Ingest

/// Two processes never write one copy at once.
@Suite(.serialized) struct CopyClaimsTests {
  private static let address = "https://harbour.example/feed"
  private static let other = "https://tapes.example/feed"

  private static func claims(_ path: String) throws -> CopyClaims {
    try CopyClaims(CopyFolder(environment: ["XDG_CACHE_HOME": path]))
  }

  /// What a second process finds while this one has the claim and an unfinished draft.
  @Test func aClaimIsOneProcesss() async throws {
    let folder = try TemporaryFolder()
    let claims = try Self.claims(folder.path)
    #expect(claims.claim(Self.address))
    let draft = try claims.makeDraft(of: Self.address)
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      let claims = try CopyClaimsTests.claims(path)
      #expect(!claims.claim(CopyClaimsTests.address))
      #expect(throws: CopyError.self) { try claims.remove(CopyClaimsTests.address) }
      #expect(claims.claim(CopyClaimsTests.other))
    }
    #expect(FileManager.default.fileExists(atPath: draft))
    // The other process has ended, and its claim with it.
    #expect(claims.claim(Self.other))
  }

  @Test func aReleasedClaimIsAnyones() async throws {
    let folder = try TemporaryFolder()
    let claims = try Self.claims(folder.path)
    #expect(claims.claim(Self.address))
    let draft = try claims.makeDraft(of: Self.address)
    claims.release(Self.address)
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      let claims = try CopyClaimsTests.claims(path)
      #expect(claims.claim(CopyClaimsTests.address))
    }
    // It took the unclaimed draft for a leftover.
    #expect(!FileManager.default.fileExists(atPath: draft))
  }
}
