// SPDX-License-Identifier: MIT

/// Joins the lines of a summary to blocks of Markdown: paragraphs, lists, headings, code.
struct SummaryWriter {
  private(set) var blocks: [String] = []
  private var last: BodyLine.Kind = .paragraph
  private var lastText = ""
  private var lastIsQuoted = false
  /// Headings that nothing follows yet: one over nothing is left out.
  private var headings: [BodyLine] = []
  /// Whether what follows the headings is kept elsewhere, so far.
  private var hasSkipped = false

  /// Takes a heading, or a line that introduces a list.
  mutating func begin(_ line: BodyLine) {
    if let level = Self.level(line) {
      headings.removeAll { (Self.level($0) ?? Int.max) >= level }
    } else {
      headings.removeAll { Self.level($0) == nil }
    }
    hasSkipped = false
    headings.append(line)
  }

  /// Tells that a line below the headings is kept elsewhere than in the summary.
  mutating func skip() {
    hasSkipped = true
  }

  /// Ends the summary: a line in bold type is a heading only where something follows it.
  mutating func finish() {
    guard !hasSkipped else { return }
    for line in headings where !line.isRepeated && (blocks.isEmpty || Self.level(line) == 7) {
      blocks.append(Self.written(line))
    }
  }

  /// - Parameter continues: whether the line goes on with the sentence before.
  mutating func add(_ line: BodyLine, continues: Bool) {
    // What was headed has been kept elsewhere, and a paragraph is no more of it.
    if hasSkipped, line.kind == .paragraph || line.kind == .verbatim { headings.removeAll() }
    hasSkipped = false
    let opensBlock = !headings.isEmpty || blocks.isEmpty
    for heading in headings where !heading.isRepeated { blocks.append(Self.written(heading)) }
    headings.removeAll()
    if continues && !opensBlock {
      blocks[blocks.count - 1] += " "
      blocks[blocks.count - 1] += line.text
    } else if !opensBlock, let joint = joint(before: line) {
      blocks[blocks.count - 1] += joint
      blocks[blocks.count - 1] += Self.written(line)
    } else {
      blocks.append(Self.written(line))
    }
    (last, lastText, lastIsQuoted) = (line.kind, line.text, line.isQuoted)
  }

  /// Whether a line goes on with the last, unfinished one.
  func isContinued(by text: String) -> Bool {
    headings.isEmpty && Self.goesOn(text, with: blocks.last)
  }

  /// Whether a line break before a line is where a long line was folded, not a break of its author's.
  func isWrapped(before line: BodyLine) -> Bool {
    guard line.kind == .lineBreak, lastText.utf8.count >= 60 else { return false }
    return isContinued(by: line.text)
  }

  /// A line that begins in lower case goes on with an unfinished one.
  static func goesOn(_ text: String, with last: String?) -> Bool {
    guard text.first?.isLowercase == true, let mark = last?.last else { return false }
    return !".!?:".contains(mark)
  }

  /// What stands between a line and the one before in the same block; nil where a block begins.
  private func joint(before line: BodyLine) -> String? {
    switch (last, line.kind) {
    case (.item, .item), (.itemBreak, .item): "\n"
    case (.item, .itemBreak(let indent)), (.itemBreak, .itemBreak(let indent)):
      "  \n" + Self.spaces(indent + 2)
    case (.paragraph, .lineBreak), (.lineBreak, .lineBreak):
      lastIsQuoted == line.isQuoted ? "  \n" : nil
    default: nil
    }
  }

  private static func level(_ line: BodyLine) -> Int? {
    if case .heading(let level) = line.kind { level == 0 ? 7 : level } else { nil }
  }

  private static func written(_ line: BodyLine) -> String {
    let quote = line.isQuoted ? "> " : ""
    return switch line.kind {
    case .heading(level: 0): quote + "**\(line.text)**"
    case .heading: quote + "### " + line.text
    case .item(let indent, let number):
      spaces(indent) + (number.map { "\($0). " } ?? "- ") + line.text
    case .page, .paragraph, .lineBreak, .itemBreak: line.isQuoted ? quote + line.text : line.text
    case .verbatim: line.text
    }
  }

  private static func spaces(_ count: Int) -> String {
    count == 0 ? "" : String(repeating: " ", count: count)
  }
}
