// SPDX-License-Identifier: MIT

import Catalog
import Foundation
import Testing

@testable import Ingest

/// One bad source never spoils the rest, and says what, where and what to do.
@Suite struct BadSourceTests {
  private let folder: BuildFolder

  init() throws {
    folder = try BuildFolder()
    try folder.write(HarbourPage.text, to: "good.txt")
  }

  private func problem(_ source: String, isUsers: Bool = true) throws -> String {
    let report = try folder.build([source, "good.txt"], isUsers: isUsers)
    #expect(report.episodes == 4)
    return try #require(report.sources.first?.problems.first).message
  }

  @Test func nothingThere() throws {
    #expect(
      try problem("gone.txt")
        == "\(folder.path)/gone.txt does not exist; correct the path or remove it")
    #expect(try problem("*.nothing").contains("matches no file"))
  }

  @Test func noRegularFile() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/none", withIntermediateDirectories: false)
    #expect(try problem("none").contains("is a directory without files"))
    #expect(try problem("/dev/zero").contains("is no regular file"))
    mkfifo(folder.path + "/fifo", 0o600)
    #expect(try problem("fifo").contains("is no regular file"))
  }

  @Test(arguments: [
    ("# Notes\n\n- one\n", "is no podcast page"), ("", "is no podcast page"),
    ("\0\0\0\0", "is no podcast page"),
    ("<!DOCTYPE html><title>Sign in</title>", "is no podcast page"),
  ])
  func othersAreToldByContent(_ content: String, _ message: String) throws {
    try folder.write(content, to: "source.txt")
    #expect(try problem("source.txt").contains(message))
  }

  @Test func addressesAreTheUsersToName() throws {
    #expect(try problem("https://tapes.example/feed").contains("has not been fetched yet"))
    #expect(
      try problem("https://tapes.example/feed", isUsers: false).contains("in a workspace's file"))
  }

  @Test func bytesThatAreNoText() throws {
    let path = folder.path + "/latin.txt"
    let page = "Tapes\n\n2019-11-08 • 28min\nOn Caf\u{E9}".unicodeScalars.flatMap {
      $0 == "\u{E9}" ? [0xE9] : Array(String($0).utf8)
    }
    try Data(page).write(to: URL(filePath: path))
    let report = try folder.build([path])
    #expect(report.episodes == 1)
    #expect(report.sources.first?.problems.first?.message.contains("UTF-8") == true)
  }

  @Test func aGlobNamesItsFiles() throws {
    try folder.write("Tapes\n\n2019-11-08 • 28min\nOn Oars", to: "a.page")
    try folder.write("Reels\n\n2019-11-08 • 28min\nOn Oars", to: "b.page")
    let report = try folder.build(["*.page"])
    #expect(report.sources.map(\.path) == ["a.page", "b.page"].map { folder.path + "/" + $0 })
    #expect(report.shows == 2)
  }

  @Test func aDirectoryGivesWhatIsASourceInIt() throws {
    try folder.write("Tapes\n\n2019-11-08 • 28min\nOn Oars", to: "all/a.page")
    try folder.write("Reels\n\n2019-11-08 • 28min\nOn Oars", to: "all/below/b.page")
    try folder.write("# To do", to: "all/below/notes.md")
    try folder.write("{\n  \"name\": \"settings\"\n}\n", to: "all/settings.json")
    try folder.write("{\"title\": \"On Tar\", \"show_title\": \"Tar\"}\n", to: "all/tar.jsonl")
    try folder.write("Reels\n\n2019-11-08 • 28min\nOn Oars", to: "all/.hidden")
    let report = try folder.build(["all", "all/a.page"])
    #expect(report.episodes == 3)
    #expect(report.sources.flatMap(\.problems).isEmpty)
    #expect(try folder.build(["all", "all/a.page"]).wasFresh)
  }

  @Test func aDamagedRecordStopsTheBuild() throws {
    let index = try folder.build(["good.txt"]).indexPath
    let before = try Data(contentsOf: URL(filePath: index))
    let record = try #require(folder.recordFile)
    try "{damaged\n".write(toFile: record, atomically: true, encoding: .utf8)
    #expect(throws: BuildError.self) { try folder.build(["good.txt"], isForced: true) }
    #expect(try Data(contentsOf: URL(filePath: index)) == before)
    #expect(try String(contentsOfFile: record, encoding: .utf8) == "{damaged\n")
  }

  @Test func aDamagedRecordLineIsKeptAsideAndSaid() throws {
    _ = try folder.build(["good.txt"])
    let record = try #require(folder.recordFile)
    let text = try String(contentsOfFile: record, encoding: .utf8)
    try (text + "{\"title\": \n").write(toFile: record, atomically: true, encoding: .utf8)
    let report = try folder.build(["good.txt"], isForced: true)
    #expect(report.episodes == 4)
    #expect(report.sources.first?.problems.first?.message.contains("damaged record line") == true)
    #expect(try String(contentsOfFile: record, encoding: .utf8) == text)
    let aside = try String(contentsOfFile: record + ".damaged", encoding: .utf8)
    #expect(aside == text + "{\"title\": \n")
  }
}
