// SPDX-License-Identifier: MIT

internal import Naming

/// Makes well-formed XML of markup that may be broken, a chunk at a time.
///
/// What comes out has one root, matching tags and no reference but those of XML; document types,
/// comments and processing instructions are left out. Line N of the result is line N of the input,
/// and a start tag stands on the line where it begins. What is well-formed is copied as it stands.
struct MarkupMender {
  enum Place {
    case beforeRoot, inRoot, behindRoot
  }

  enum Mode {
    case markup
    /// In a comment that began in an earlier chunk.
    case comment
    /// In a CDATA section that is too long to look for its end.
    case section
  }

  /// What has been mended and not been taken.
  var output: [UInt8] = []
  var input: [UInt8] = []
  /// The next byte to look at; those from `kept` on go out as they stand.
  var position = 0
  var kept = 0
  var isLast = false
  var mode = Mode.markup
  var place = Place.beforeRoot
  var open = OpenElements()
  var references = References()
  var names = NameLimit()
  /// Whether the last thing read was a start tag, text aside.
  var isBehindStartTag = false
  var nextBracket = NextOccurrence(">")
  var nextSectionEnd = NextOccurrence("]]>")
  var nextCommentEnd = NextOccurrence("-->")
  let roots: Set<String>
  let log: ProblemLog
  /// The line of `countedTo`.
  private var line = 1
  private var countedTo = 0

  /// Tags, comments and sections that are longer are not waited for.
  static let lookAhead = 1 << 20

  /// - Parameter roots: names of elements a document may begin with, in lower case, without prefix.
  init(roots: Set<String>, log: ProblemLog) {
    self.roots = roots
    self.log = log
  }

  /// Mends as much as is complete.
  ///
  /// - Parameter chunk: well-formed UTF-8 whose line breaks are line feeds.
  mutating func take(_ chunk: [UInt8], isLast: Bool) {
    refill(chunk)
    self.isLast = isLast
    while position < input.count, step() {}
    keep(to: position)
    if isLast { finish() }
  }

  private mutating func refill(_ chunk: [UInt8]) {
    _ = lineNumber(at: position)
    input = position == input.count ? chunk : Array(input[position...]) + chunk
    (position, kept, countedTo) = (0, 0, 0)
    nextBracket.reset()
    nextSectionEnd.reset()
    nextCommentEnd.reset()
  }

  /// Reads one thing; false when it goes on in the next chunk.
  private mutating func step() -> Bool {
    switch mode {
    case .comment: return skipComment()
    case .section: return passSection()
    case .markup:
      let tag = ByteSearch.first(UInt8(ascii: "<"), in: input, from: position, to: input.count)
      let end = tag ?? endOfWholeText
      if end > position { readText(to: end) }
      guard let tag else { return false }
      return readMarkup(at: tag)
    }
  }

  private mutating func readMarkup(at start: Int) -> Bool {
    guard start + 1 < input.count else { return endsHere(start) }
    let next = input[start + 1]
    if ASCII.startsName(next) { return readStartTag(at: start) }
    switch next {
    case UInt8(ascii: "/"): return readEndTag(at: start)
    case UInt8(ascii: "!"): return readDeclaration(at: start)
    case UInt8(ascii: "?"): return skipInstruction(at: start)
    default:
      takeAsText(at: start)
      return true
    }
  }

  /// Something that is not complete: false where more may come; else it is left out.
  mutating func endsHere(_ start: Int) -> Bool {
    guard isLast else { return false }
    drop(to: input.count)
    return true
  }

  // MARK: Output

  /// Copies what goes out as it stands up to an offset.
  mutating func keep(to end: Int) {
    if end > kept { output += input[kept..<end] }
    kept = max(kept, end)
    position = max(position, end)
  }

  /// Leaves out all from `position` to an offset, its line breaks aside.
  mutating func drop(to end: Int) {
    replace(to: end, with: [])
  }

  /// Puts something in place of all from `position` to an offset, its line breaks behind it.
  mutating func replace(to end: Int, with bytes: [UInt8]) {
    keep(to: position)
    output += bytes
    breakLines(from: position, to: end)
    (position, kept) = (end, end)
  }

  mutating func breakLines(from start: Int, to end: Int) {
    let count = ByteSearch.lineFeeds(in: input, from: start, to: end)
    if count > 0 { output += [UInt8](repeating: 0x0A, count: count) }
  }

  /// The line of an offset, which never lies before one that was asked for.
  mutating func lineNumber(at offset: Int) -> Int {
    if offset > countedTo {
      line += ByteSearch.lineFeeds(in: input, from: countedTo, to: offset)
      countedTo = offset
    }
    return line
  }
}
