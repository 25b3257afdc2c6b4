// SPDX-License-Identifier: MIT

internal import Catalog
internal import JSON
internal import Naming

/// Where the record of episodes once seen lives: a file a show, never rebuilt from nothing, for the
/// slugs in it stand in people's notes.
///
/// Held under a lock as long as it is open, so that two builders never give one slug twice.
final class RecordFolder {
  private let path: String
  let lock: BuildLock
  private var files = ShowFiles()
  private let writing = RecordWriting()

  /// - Parameter environment: `XDG_DATA_HOME` where it is absolute, else `HOME` and `.local/share`.
  init(environment: [String: String]) throws(BuildError) {
    path = Self.dataDirectory(environment) + "/podcast-ls/episodes"
    try DurableFile.makeDirectory(path)
    lock = try BuildLock(path: path + "/record.lock")
    for name in try DurableFile.names(in: path) where name.hasSuffix(".jsonl") {
      let header = try ShowRecordFile.header(path: path + "/" + name)
      files.add(name, header)
    }
  }

  deinit {
    // Before the lock is given up.
    writing.wait()
  }

  /// The record of a show; a new one when it has not been seen before, with a slug of its own.
  ///
  /// - Parameter episodes: those of the show.
  func open(_ read: ReadShow, _ episodes: [Episode]) throws(BuildError) -> ShowRecord {
    if let name = files.certain(for: read) { return try record(name) }
    for name in files.possible(for: read) {
      let record = try record(name)
      if record.knowsAny(of: episodes) { return record }
    }
    var show = read.show
    show.slug = files.freeSlug(show.slug.isEmpty ? Slug.make(show.title) : show.slug)
    let name = Self.fileName(identity: read.identity, slug: show.slug)
    files.add(
      name, ShowRecordFile.Header(identity: read.identity, marks: Set(read.marks), show: show))
    return ShowRecord(
      path: path + "/" + name, identity: read.identity, marks: Set(read.marks), show: show,
      episodes: [])
  }

  /// The record at a path that `open` gave.
  func reopen(path: String) throws(BuildError) -> ShowRecord {
    try writing.finish()
    return try ShowRecordFile.read(path: path)
  }

  /// Writes a record, which lasts when `sync` has returned.
  func write(_ record: ShowRecord) { writing.write(record.contents) }

  /// Takes what has become known of a show, so that its other sources find it.
  func note(_ record: ShowRecord) {
    let name = record.path.split(separator: "/").last.map(String.init) ?? ""
    files.add(name, record.header)
  }

  private func record(_ name: String) throws(BuildError) -> ShowRecord {
    try reopen(path: path + "/" + name)
  }

  /// The people of one name whom their pages tell apart.
  func namesakes() throws(BuildError) -> Namesakes {
    guard FileStamp(path: peoplePath) != .missing else { return Namesakes() }
    do throws(SourceError) {
      return Namesakes(try SourceFile(path: peoplePath).readAll(limit: 1 << 30))
    } catch {
      throw .record(path: peoplePath, reason: error.message)
    }
  }

  func write(_ namesakes: Namesakes) throws(BuildError) {
    guard namesakes.isChanged else { return }
    try DurableFile.write(namesakes.bytes, to: peoplePath)
  }

  private var peoplePath: String { path + "/people.tsv" }

  /// Makes what was written last, and the names of its files.
  func sync() throws(BuildError) {
    try writing.finish()
    try DurableFile.syncDirectory(path)
  }

  /// Readable, of bounded length, and different for different identities.
  private static func fileName(identity: String, slug: String) -> String {
    let stem = slug.unicodeScalars.filter { $0.isASCII }.prefix(60)
    let hash = String(StableHash(identity).combined(with: StableHash(slug)).value, radix: 16)
    return String(String.UnicodeScalarView(stem)) + "-" + hash + ".jsonl"
  }

  private static func dataDirectory(_ environment: [String: String]) -> String {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data }
    if let home = environment["HOME"], home.hasPrefix("/") { return home + "/.local/share" }
    return "/tmp"
  }
}
