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
  private let lock: BuildLock
  private var files: [String: String] = [:]
  private var showSlugs: Set<String> = []

  /// - Parameter environment: `XDG_DATA_HOME` where it is absolute, else `HOME` and `.local/share`.
  init(environment: [String: String]) throws(BuildError) {
    path = Self.dataDirectory(environment) + "/podcast-ls/episodes"
    try DurableFile.makeDirectory(path)
    lock = try BuildLock(path: path + "/record.lock")
    for name in try DurableFile.names(in: path) where name.hasSuffix(".jsonl") {
      let header = try ShowRecordFile.header(path: path + "/" + name)
      files[header.identity] = name
      showSlugs.insert(header.show.slug)
    }
  }

  /// The record of a show; a new one when it has not been seen before, with a slug of its own.
  func open(identity: String, show: Show) throws(BuildError) -> ShowRecord {
    if let name = files[identity] { return try ShowRecordFile.read(path: path + "/" + name) }
    var show = show
    show.slug = freeSlug(show.slug.isEmpty ? Slug.make(show.title) : show.slug)
    let name = Self.fileName(identity: identity, slug: show.slug)
    files[identity] = name
    showSlugs.insert(show.slug)
    return ShowRecord(path: path + "/" + name, identity: identity, show: show, episodes: [])
  }

  /// Makes the names of written files last.
  func sync() throws(BuildError) {
    try DurableFile.syncDirectory(path)
  }

  private func freeSlug(_ slug: String) -> String {
    guard showSlugs.contains(slug) else { return slug }
    var number = 2
    while showSlugs.contains("\(slug)-\(number)") { number += 1 }
    return "\(slug)-\(number)"
  }

  /// Readable, of bounded length, and different for different identities.
  private static func fileName(identity: String, slug: String) -> String {
    let stem = slug.unicodeScalars.filter { $0.isASCII }.prefix(60)
    let hash = String(StableHash(identity).value, radix: 16)
    return String(String.UnicodeScalarView(stem)) + "-" + hash + ".jsonl"
  }

  private static func dataDirectory(_ environment: [String: String]) -> String {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data }
    if let home = environment["HOME"], home.hasPrefix("/") { return home + "/.local/share" }
    return "/tmp"
  }
}
