// SPDX-License-Identifier: MIT

internal import Catalog
internal import JSON

/// Who takes part in each of many episodes: what `podcast-index people` prints.
package enum PeopleListing {
  private struct Row {
    /// As it is written: a string or a number.
    var id: [UInt8]
    var show: String
    var title: String
    var text: String
  }

  /// Reads rows of `id`, `show`, `title`, `description` and gives rows of `id` and `guests`, in their order.
  ///
  /// Rows of one `show` are learned from together, wherever they stand; `description_full` counts
  /// before `description`. A line that is no object is passed over, one without `id` too.
  /// - Parameter path: JSON Lines; absolute.
  /// - Returns: a line a row, each with its end but the last.
  package static func jsonLines(path: String) throws(SourceError) -> [UInt8] {
    let rows = try read(path)
    var guests = [[String]](repeating: [], count: rows.count)
    for (show, indices) in Dictionary(grouping: rows.indices, by: { rows[$0].show }) {
      let people = GuestFinder.people(
        in: indices.map { (rows[$0].title, rows[$0].text) }, show: Show(slug: "", title: show))
      for (index, found) in zip(indices, people) { guests[index] = found.guests }
    }
    return written(rows, guests)
  }

  private static func read(_ path: String) throws(SourceError) -> [Row] {
    var lines = LineReader(try SourceFile(path: path))
    var rows: [Row] = []
    while let (bytes, isCut) = try lines.next() {
      guard !isCut, let members = try? JSONMembers(of: bytes), let id = members.raw("id") else {
        continue
      }
      let text = members.string("description_full") ?? members.string("description")
      rows.append(
        Row(
          id: id, show: members.string("show") ?? "", title: members.string("title") ?? "",
          text: text ?? ""))
    }
    return rows
  }

  private static func written(_ rows: [Row], _ guests: [[String]]) -> [UInt8] {
    var writer = JSONWriter()
    var lines: [UInt8] = []
    for (row, guests) in zip(rows, guests) {
      writer.reset()
      writer.object {
        $0.field("id") { $0.raw(row.id) }
        $0.field("guests", guests)
      }
      if !lines.isEmpty { lines.append(0x0A) }
      lines += writer.bytes
    }
    return lines
  }
}
