// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@testable import Ingest

/// The two files of a copy agree, or are seen not to.
@Suite struct CopyFolderTests {
  private let folder: TemporaryFolder
  private let copies: CopyFolder
  private let claims: CopyClaims
  private let address = "https://ada:quill@Harbour.example/feeds/tapes.xml?token=secret#top"

  init() throws {
    folder = try TemporaryFolder()
    copies = CopyFolder(environment: ["XDG_CACHE_HOME": folder.path])
    claims = try CopyClaims(copies)
  }

  private func store(_ text: String, _ address: String? = nil) throws {
    let address = address ?? self.address
    #expect(claims.claim(address))
    let draft = try claims.makeDraft(of: address)
    try Data(text.utf8).write(to: URL(filePath: draft))
    try claims.store(CopyState(address: address))
    claims.release(address)
  }

  private func text() -> String? {
    FileManager.default.contents(atPath: copies.path(of: address))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    (["XDG_CACHE_HOME": "/c", "HOME": "/h"], "/c/podcast-ls/copies"),
    (["XDG_CACHE_HOME": "relative", "HOME": "/h"], "/h/.cache/podcast-ls/copies"),
    (["HOME": "/h"], "/h/.cache/podcast-ls/copies"),
  ]) func theFolderIsTheCaches(_ environment: [String: String], _ path: String) {
    #expect(CopyFolder(environment: environment).path == path)
  }

  @Test func namesAreReadableAndTellNothingInConfidence() {
    let name = copies.path(of: address).split(separator: "/").last ?? ""
    #expect(name.hasPrefix("Harbour-example-feeds-tapes-xml-"))
    for secret in ["ada", "quill", "secret"] { #expect(!name.contains(secret)) }
    #expect(copies.path(of: address) == copies.path(of: address))
    #expect(copies.path(of: address) != copies.path(of: address + "2"))
  }

  @Test(arguments: [
    "", "/", "https://", "https://x/../../../etc/passwd", "http://harbour.example/\u{0}\n/ü",
    "http://harbour.example/" + String(repeating: "a", count: 100_000), "a@b@c",
  ]) func everyAddressHasAFileInTheFolder(_ address: String) throws {
    let path = copies.path(of: address)
    let name = path.dropFirst(copies.path.count + 1)
    #expect(path.hasPrefix(copies.path + "/") && !name.contains("/") && !name.isEmpty)
    #expect(name.utf8.count < 100 && !name.contains("."))
    try store("tape", address)
    #expect(copies.state(of: address)?.body?.size == 4)
    #expect(copies.addresses() == [address])
  }

  @Test func whatIsStoredIsThere() throws {
    #expect(copies.state(of: address) == nil)
    #expect(copies.addresses().isEmpty)
    try store("one")
    try store("two!")
    let state = try #require(copies.state(of: address))
    #expect(text() == "two!")
    #expect(state.body?.size == 4)
    #expect(copies.isIntact(state))
    #expect(copies.addresses() == [address])
  }

  @Test func onlyItsOwnerMayReadIt() throws {
    try store("one")
    for name in try FileManager.default.contentsOfDirectory(atPath: copies.path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: copies.path + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func aFailureKeepsTheBytes() throws {
    try store("one")
    var state = try #require(copies.state(of: address))
    state.failure = "is closed"
    try claims.save(state)
    #expect(copies.state(of: address) == state)
    #expect(copies.isIntact(state))
    #expect(text() == "one")
  }

  /// Stopped between the two renames: the new bytes stand beside the old state.
  @Test func newBytesWithAnOldStateAreNotIntact() throws {
    try store("one")
    let old = try #require(copies.state(of: address))
    let draft = try claims.makeDraft(of: address)
    try Data("two".utf8).write(to: URL(filePath: draft))
    try FileManager.default.removeItem(atPath: copies.path(of: address))
    try FileManager.default.moveItem(atPath: draft, toPath: copies.path(of: address))
    #expect(!copies.isIntact(old))
  }

  @Test func aStateOfAnotherAddressIsNone() throws {
    try store("one")
    let other = "https://other.example/"
    try FileManager.default.copyItem(
      atPath: copies.path(of: address) + ".state", toPath: copies.path(of: other) + ".state")
    #expect(copies.state(of: other) == nil)
  }

  @Test func whatIsRemovedIsForgotten() throws {
    try store("one")
    try claims.remove(address)
    try claims.remove(address)
    #expect(text() == nil)
    #expect(copies.addresses().isEmpty)
  }

  @Test func draftsAreComparedByTheirBytes() throws {
    try store("one")
    for (text, isSame) in [("one", true), ("two", false), ("on", false), ("", false)] {
      let draft = try claims.makeDraft(of: address)
      try Data(text.utf8).write(to: URL(filePath: draft))
      #expect(claims.isDraftUnchanged(of: address) == isSame)
      #expect(claims.draftSize(of: address) == text.utf8.count)
    }
    claims.discardDraft(of: address)
    #expect(claims.draftSize(of: address) == 0)
    #expect(!claims.isDraftUnchanged(of: address))
  }

  /// A name that someone laid out as a trap is not followed.
  @Test func aLinkInThePlaceOfADraftIsReplaced() throws {
    let victim = try folder.write("victim", "precious")
    let path = claims.draftPath(of: address)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: victim)
    try store("one")
    #expect(try folder.text("victim") == "precious")
    #expect(text() == "one")
  }
}
