// SPDX-License-Identifier: MIT

internal import Catalog
internal import JSON

/// A show's record on disk: a header line, then a line an episode in the order of recording, by
/// protocol/slugs.md.
enum ShowRecordFile {
  private static let version = 1

  /// The first line of a record: which show it is of.
  struct Header: Sendable {
    var identity: String
    var marks: Set<String>
    var show: Show
  }

  /// A whole file.
  struct Contents: Sendable {
    var path: String
    var header: Header
    /// In the order of recording.
    var episodes: [Episode]
  }

  /// What the first line of a file says.
  static func header(path: String) throws(BuildError) -> Header {
    try header(firstLine(LineReader(open(path), chunk: 4096), path: path), path: path)
  }

  /// The whole record.
  ///
  /// A damaged line is reported, and the file kept beside it as `.damaged`.
  static func read(path: String) throws(BuildError) -> ShowRecord {
    var lines = LineReader(try open(path))
    let header = try header(firstLine(&lines, path: path), path: path)
    var episodes: [Episode] = []
    var problems = ProblemList()
    while let line = try unwrapped(path, { () throws(SourceError) in try lines.next() }) {
      do throws(SourceError) {
        episodes.append(try EpisodeLine(line.bytes).episode)
      } catch {
        problems.add(line: lines.lineNumber, "\(path): damaged record line: \(error.message)")
      }
    }
    if !problems.all.isEmpty { try DurableFile.keepAside(path) }
    let record = ShowRecord(
      path: path, identity: header.identity, marks: header.marks, show: header.show,
      episodes: episodes)
    record.problems = problems.all
    return record
  }

  static func write(_ contents: Contents) throws(BuildError) {
    let (header, show) = (contents.header, contents.header.show)
    var writer = JSONWriter()
    writer.object {
      $0.field("record", version)
      $0.field("identity", header.identity)
      if !header.marks.isEmpty { $0.field("marks", header.marks.sorted()) }
      $0.field("show", show.slug)
      $0.field("show_title", show.title)
      $0.field("author", show.author)
      $0.field("description", show.description)
      $0.field("link", show.link)
    }
    var bytes = writer.bytes + [0x0A]
    for episode in contents.episodes {
      EpisodeLine.written(episode, show: show, to: &writer)
      bytes += writer.bytes
      bytes.append(0x0A)
    }
    try DurableFile.write(bytes, to: contents.path)
  }

  private static func firstLine(
    _ lines: LineReader, path: String
  ) throws(BuildError) -> [UInt8] {
    var lines = lines
    return try firstLine(&lines, path: path)
  }

  private static func firstLine(
    _ lines: inout LineReader, path: String
  ) throws(BuildError) -> [UInt8] {
    var next = lines
    defer { lines = next }
    return try unwrapped(path) { () throws(SourceError) in try next.next() }?.bytes ?? []
  }

  private static func header(
    _ line: [UInt8], path: String
  ) throws(BuildError) -> Header {
    guard let members = try? JSONMembers(of: line), let identity = members.string("identity"),
      let slug = members.string("show"), let title = members.string("show_title")
    else {
      throw .record(path: path, reason: "its first line is damaged; restore the file from a backup")
    }
    guard members.integer("record") == version else {
      throw .record(path: path, reason: "it was written by a newer version; install that one")
    }
    var show = Show(slug: slug, title: title)
    show.author = members.string("author") ?? ""
    show.description = members.string("description") ?? ""
    show.link = members.string("link")
    return Header(identity: identity, marks: Set(members.strings("marks")), show: show)
  }

  private static func open(_ path: String) throws(BuildError) -> SourceFile {
    try unwrapped(path) { () throws(SourceError) in try SourceFile(path: path) }
  }

  private static func unwrapped<Value>(
    _ path: String, _ step: () throws(SourceError) -> Value
  ) throws(BuildError) -> Value {
    do throws(SourceError) {
      return try step()
    } catch {
      throw .record(path: path, reason: error.message)
    }
  }
}
