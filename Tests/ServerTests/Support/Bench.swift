// SPDX-License-Identifier: MIT

import Catalog
import Foundation
import JSON
import LSP
import Notes
import Server
import TestSupport
import Testing

/// A workspace, a small invented catalog and an editor in front of a session.
final class Bench {
  let folder: TemporaryFolder
  let workspace: String
  let indexer: TestIndexer
  let editor: LocalEditor
  private let fixture: Fixture
  /// The page that the catalog claims to come from.
  let page: String

  /// - Parameters:
  ///   - notes: written to disk; the file with the cursor, else the first, is opened.
  ///   - configuration: more of `.podcast-ls.json` than its sources.
  init(
    _ notes: String, capabilities: String = "{}", configuration: String = "", opens: Bool = true,
    noteLimit: NoteFolder.Limit = NoteFolder.Limit()
  ) throws {
    folder = try TemporaryFolder()
    workspace = folder.path("vault")
    fixture = Fixture(notes)
    page = folder.path("page.txt")
    for file in fixture.files { try folder.write("vault/\(file.path)", file.bytes) }
    try folder.write(
      "vault/.podcast-ls.json", #"{"catalogs": ["../page.txt"]\#(configuration)}"#)
    let environment = [
      "XDG_CACHE_HOME": folder.path("cache"), "XDG_CONFIG_HOME": folder.path("config"),
    ]
    try FileManager.default.createDirectory(
      atPath: folder.path("cache/podcast-ls"), withIntermediateDirectories: true)
    indexer = TestIndexer(
      IndexLocation(
        sources: [page, folder.path("config/podcast-ls/subscriptions.opml")],
        environment: environment), show: SeaTalk.show, episodes: SeaTalk.episodes(page: page))
    editor = LocalEditor(environment: environment, indexer: indexer, noteLimit: noteLimit)
    editor.start(folders: [workspace], capabilities: capabilities)
    if opens { open(opened.path) }
  }

  /// What the user was shown so far.
  private(set) lazy var messages: [String] = editor.takeMessages().compactMap { message in
    guard case .notification("window/showMessage", let params) = message else { return nil }
    return (try? JSONValue(params))?["message"]?.string
  }

  /// Writes the members of parameters that name the cursor of the opened note.
  func placeOfCursor(_ writer: inout JSONWriter) {
    writer.field("textDocument") { $0.object { $0.field("uri", uri(opened.path)) } }
    writer.field("position", Position(opened.position(of: opened.cursor)))
  }

  /// Of the opened note; nil without a cursor.
  var cursorPosition: Position? {
    opened.cursors.first.map { Position(opened.position(of: $0)) }
  }

  /// Another session over the same catalog, not yet initialized.
  func freshEditor(assumedEncoding: PositionEncodingKind = .utf16) -> LocalEditor {
    LocalEditor(environment: [:], indexer: indexer, assumedEncoding: assumedEncoding)
  }

  /// Puts an index with flipped bytes behind its header in the place of the good one.
  func replaceIndexByDamagedOne() throws {
    let index = URL(filePath: indexer.indexPath)
    var bytes = try Data(contentsOf: index)
    for offset in bytes.indices.dropFirst(bytes.count / 2) { bytes[offset] ^= 0x5A }
    try bytes.write(to: index, options: .atomic)
  }

  /// Flips a byte where the index says this.
  func damageIndex(at text: String) throws {
    let index = URL(filePath: indexer.indexPath)
    var bytes = try Data(contentsOf: index)
    let place = try #require(bytes.firstRange(of: Data(text.utf8)))
    bytes[place.lowerBound] ^= 0x5A
    try bytes.write(to: index, options: .atomic)
  }

  private var opened: FixtureFile {
    fixture.files.first { !$0.cursors.isEmpty } ?? fixture.note
  }

  func uri(_ path: String) -> String { DocumentURI(path: "\(workspace)/\(path)").text }

  func open(_ path: String) {
    editor.open(uri(path), text: fixture[path].text)
  }

  /// Asks at the cursor of the opened note.
  func ask(
    _ method: String, more: (inout JSONWriter) -> Void = { _ in }
  ) throws -> JSONValue {
    let cursor = opened.position(of: opened.cursor)
    return try editor.ask(
      "textDocument/\(method)", uri(opened.path), Position(cursor), more: more
    ).get()
  }

  /// `path:line:column-column` of each location; columns of the start and the end.
  func places(_ answer: JSONValue) -> [String] {
    (answer.array ?? []).map { place($0) }
  }

  /// `path:line:column-column` of a location.
  func place(_ location: JSONValue?) -> String {
    let path = location?["uri"]?.string.flatMap { DocumentURI($0).path } ?? "?"
    return "\(FilePath.relative(path, to: workspace)):\(Self.range(location?["range"]))"
  }

  /// Asks about the whole of a note.
  func ask(_ method: String, about path: String) throws -> JSONValue {
    try editor.request("textDocument/\(method)") {
      $0.field("textDocument") { $0.object { $0.field("uri", uri(path)) } }
    }.get()
  }

  /// The server's own requests of a method since the last look at its messages: id and parameters.
  func requests(_ method: String) -> [(id: RequestID, params: JSONValue?)] {
    editor.takeMessages().compactMap { message in
      guard case .request(let id, method, let params) = message else { return nil }
      return (id, try? JSONValue(params))
    }
  }

  static func range(_ range: JSONValue?) -> String {
    let start = range?["start"]
    let end = range?["end"]
    let number = { (value: JSONValue?, name: String) in value?[name]?.integer ?? -1 }
    let from = "\(number(start, "line")):\(number(start, "character"))"
    return "\(from)-\(number(end, "line")):\(number(end, "character"))"
  }

  func labels(_ answer: JSONValue) -> [String] {
    (answer["items"]?.array ?? []).compactMap { $0["label"]?.string }
  }
}
