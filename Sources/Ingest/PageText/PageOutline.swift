// SPDX-License-Identifier: MIT

/// A copied page cut into the show's header and its episodes.
struct PageOutline {
  struct Entry {
    var dateLine: DateLine
    var line: Int
    var titleLine: Int
    var title: String
    /// What follows the title; blank lines at the end are not among them.
    var body: ArraySlice<PageLine>

    /// The last line of the entry.
    var endLine: Int { body.last?.number ?? titleLine }
  }

  var header: [PageLine]
  var entries: [Entry]

  init(_ text: String) {
    let lines = PageLine.split(text)
    let starts = lines.indices.compactMap { Self.start(at: $0, in: lines) }
    header = Array(lines[..<(starts.first?.date ?? lines.count)])
    entries = zip(starts, starts.dropFirst().map(\.date) + [lines.count]).map { start, end in
      Self.entry(start, end: end, in: lines)
    }
  }

  private typealias Start = (date: Int, title: Int, dateLine: DateLine)

  /// A date line begins an entry when a title follows.
  ///
  /// A bare date begins one only after a blank line, for a paragraph may well be a date.
  private static func start(at index: Int, in lines: [PageLine]) -> Start? {
    guard let dateLine = DateLine(lines[index].text) else { return nil }
    let isBare = dateLine.durationSeconds == nil
    guard !isBare || index == 0 || lines[index - 1].isBlank else { return nil }
    let after = lines[(index + 1)...].prefix(4)
    guard let title = after.firstIndex(where: { !$0.isBlank }),
      DateLine(lines[title].text) == nil
    else { return nil }
    return (index, title, dateLine)
  }

  private static func entry(_ start: Start, end: Int, in lines: [PageLine]) -> Entry {
    var body = lines[(start.title + 1)..<end]
    while let last = body.last, last.isBlank || Furniture.isFurniture(last.text) {
      body.removeLast()
    }
    return Entry(
      dateLine: start.dateLine, line: lines[start.date].number,
      titleLine: lines[start.title].number, title: withoutHeadingMarks(lines[start.title].text),
      body: body)
  }

  private static func withoutHeadingMarks(_ title: String) -> String {
    let bare = title.drop { $0 == "#" }
    return bare.first == " " ? bare.trimmed : title
  }
}
