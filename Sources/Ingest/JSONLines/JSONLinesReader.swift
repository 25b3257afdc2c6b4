// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// Reads JSON Lines: one episode a line, its show named in each.
struct JSONLinesReader: SourceReader {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  func read(
    _ file: SourceFile, into take: (ReadShow) throws(BuildError) -> Void
  ) throws(BuildError) -> [SourceProblem] {
    var lines = LineReader(file)
    var shelf = ShowShelf(
      fallbackTitle: file.path.split(separator: "/").last.map(String.init) ?? "")
    var problems = ProblemList()
    while let (bytes, isCut) = try BuildError.of({ () throws(SourceError) in try lines.next() }) {
      let bytes =
        lines.lineNumber == 1 && bytes.starts(with: Self.mark) ? Array(bytes[3...]) : bytes
      guard bytes.contains(where: { $0 > 0x20 }) else { continue }
      do throws(SourceError) {
        if isCut { throw SourceError(message: "a line may have \(LineReader.lineLimit) bytes") }
        var line = try EpisodeLine(bytes)
        Self.locate(&line.episode, path: file.path, line: lines.lineNumber)
        shelf.add(line)
      } catch {
        problems.add(line: lines.lineNumber, error.message)
      }
      if shelf.isFull { for show in shelf.clear() { try take(show) } }
    }
    for show in shelf.clear() { try take(show) }
    return problems.all
  }

  /// A source that the line gives is kept.
  private static func locate(_ episode: inout Episode, path: String, line: Int) {
    if episode.source != nil { return }
    episode.source = SourceLocation(
      path: path, line: line, endLine: line, titleLine: line, isReadable: false)
  }
}
