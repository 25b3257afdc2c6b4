// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Reads one source, whatever its kind.
struct SourceReading: Sendable {
  /// What a source gives, one after the other.
  enum Part: Sendable {
    case show(CompletedShow)
    /// Last of all: what the manifest says of the source, but for its episodes.
    case end(SourceState)
  }

  let source: Source
  let readers: SourceReaders
  let chapters: ChapterCopies

  /// How much of a file tells its kind.
  private static let headLength = 256 << 10

  /// Reads all of it.
  ///
  /// - Parameter put: takes the parts; false when nobody wants more.
  func read(_ put: (Part) -> Bool) {
    var state = Freshness.state(of: source)
    state.problems = source.problems
    if source.problems.isEmpty, source.origin != .list, let path = source.file {
      do throws(BuildError) {
        try read(path, state: &state, put)
      } catch {
        state.problems.append(SourceProblem(line: 0, message: error.message))
      }
    }
    _ = put(.end(state))
  }

  private func read(
    _ path: String, state: inout SourceState, _ put: (Part) -> Bool
  ) throws(BuildError) {
    let file = try open(path)
    (state.size, state.modified) = (file.size, file.modified)
    let kind = try kind(of: open(path))
    state.kind = Freshness.tag(kind)
    guard let reader = readers.reader(of: kind) else {
      if source.origin == .found { return }
      throw .source(SourceError(message: kind.refusal(of: source.name)))
    }
    state.problems = try reader.read(file) { (show: ReadShow) throws(BuildError) in
      guard put(.show(CompletedShow(chapters.completed(marked(show))))) else {
        throw .source(SourceError(message: "the build has stopped"))
      }
    }
  }

  private func open(_ path: String) throws(BuildError) -> SourceFile {
    try BuildError.of { () throws(SourceError) in
      try SourceFile(path: path, name: source.name, charset: source.charset)
    }
  }

  private func kind(of file: SourceFile) throws(BuildError) -> SourceKind {
    let head = try BuildError.of { () throws(SourceError) in
      try file.read(upTo: Self.headLength)
    }
    let kind = SourceKind.sniff(head, isWhole: head.count < Self.headLength)
    let isOther = source.origin == .found && kind == .jsonLines && !Self.beginsWithAnEpisode(head)
    return isOther ? .unknown : kind
  }

  /// A directory may hold JSON of all kinds; of a file that is named, each line is looked at.
  private static func beginsWithAnEpisode(_ head: [UInt8]) -> Bool {
    let line = head.drop { $0 <= 0x20 }.prefix { $0 != 0x0A }
    return (try? EpisodeLine(Array(line))) != nil
  }

  /// A feed stays the same show as long as it is subscribed to at the same address.
  private func marked(_ show: ReadShow) -> ReadShow {
    guard source.origin == .address else { return show }
    var show = show
    show.marks.append("address:" + (WebAddress(source.name)?.key ?? source.name))
    return show
  }
}
