// SPDX-License-Identifier: MIT

internal import Catalog
internal import JSON

/// What one source says, before anything is joined: what `podcast-index read` prints.
package enum SourceListing {
  /// How much of a file tells its kind.
  private static let headLength = 256 << 10

  /// One JSON object (protocol/sources.md): `show` and `episodes`, or `feeds` of a list, and `problems`.
  ///
  /// - Parameter path: absolute.
  package static func json(
    path: String, readers: SourceReaders
  ) throws(SourceError) -> [UInt8] {
    let head = try SourceFile(path: path).read(upTo: headLength)
    let kind = SourceKind.sniff(head, isWhole: head.count < headLength)
    let file = try SourceFile(path: path)
    if kind == .opml, let outlines = readers.outlines {
      let (feeds, problems) = try outlines.read(file)
      return list(feeds, problems)
    }
    guard let reader = readers.reader(of: kind) else {
      throw SourceError(message: kind.refusal(of: path))
    }
    var shows = ListedShows()
    let problems = try SourceError.of { () throws(BuildError) in
      try reader.read(file) { (show: ReadShow) throws(BuildError) in shows.add(show) }
    }
    return shows.json(problems: problems)
  }

  private static func list(_ feeds: [OutlineFeed], _ problems: [SourceProblem]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.field("feeds") { $0.array(feeds, write) }
      $0.field("problems") { $0.array(problems, write) }
    }
    return writer.bytes
  }

  private static func write(_ writer: inout JSONWriter, _ feed: OutlineFeed) {
    writer.object {
      $0.field("title", feed.title)
      $0.field("xmlUrl", feed.xmlURL)
      $0.fieldOrNull("htmlUrl", feed.htmlURL)
      $0.field("group", feed.group)
    }
  }

  static func write(_ writer: inout JSONWriter, _ problem: SourceProblem) {
    writer.object {
      $0.field("line", problem.line)
      $0.field("message", problem.message)
    }
  }
}

extension SourceError {
  /// Runs a reader; only its source can be at fault here.
  fileprivate static func of<Value>(
    _ step: () throws(BuildError) -> Value
  ) throws(SourceError) -> Value {
    do throws(BuildError) {
      return try step()
    } catch {
      throw SourceError(message: error.message)
    }
  }
}

extension JSONWriter {
  /// A member that is always there: null where nothing is known.
  mutating func fieldOrNull(_ name: StaticString, _ value: (some JSONWritable)?) {
    self.name(name)
    if let value { value.write(to: &self) } else { null() }
  }
}
