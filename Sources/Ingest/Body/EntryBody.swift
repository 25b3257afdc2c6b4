// SPDX-License-Identifier: MIT

internal import Catalog

/// The lines below an episode's title, sorted into what they are.
struct EntryBody {
  /// Markdown: paragraphs, and of show notes also lists, headings and code.
  private(set) var paragraphs: [String] = []
  private(set) var takeaways: [String] = []
  private(set) var chapters: [Chapter] = []
  private(set) var guests: [String] = []
  private(set) var hosts: [String] = []
  /// Lines of a list of books.
  private(set) var bookLines: [String] = []

  let lines: [BodyLine]
  private let chapterList: ChapterList
  private let linkLists: LinkLists
  private var section: Heading?
  private var summary = SummaryWriter()
  private var hasBullet = false
  private var afterBlank = false
  private let lastBullet: Int

  /// - Parameter lines: without the footer.
  init(_ lines: [BodyLine]) {
    self.lines = lines
    chapterList = ChapterList(lines)
    linkLists = LinkLists(lines)
    lastBullet = lines.lastIndex { Self.bullet($0, afterBullet: true) != nil } ?? -1
    for index in lines.indices { take(index) }
    summary.finish()
    paragraphs = summary.blocks
  }

  private mutating func take(_ index: Int) {
    let line = lines[index]
    guard !isSilent(index) else {
      afterBlank = true
      return
    }
    if line.kind != .page { afterBlank = line.kind != .lineBreak }
    defer { afterBlank = false }
    if let heading = heading(at: index), hasContent(after: index) {
      begin(heading, at: index)
    } else if let (heading, content) = labelled(line) {
      takePeople(content, as: heading)
    } else if let chapter = chapterList[index], section?.holdsChapters ?? true {
      chapters.append(chapter)
      summary.skip()
    } else if line.kind == .page {
      takePageLine(index)
    } else if !line.isRepeated {
      takeNotesLine(index)
    } else if section == .guests || section == .hosts, !line.isHeading {
      // Hosts stand under every episode.
      _ = credit(PlainText.of(line.text))
    }
  }

  private mutating func takePageLine(_ index: Int) {
    if let text = Bullet.text(of: lines[index].text, afterBullet: hasBullet) {
      takeBullet(text)
    } else {
      takePlain(index)
    }
  }

  // MARK: Copied pages

  private mutating func takeBullet(_ text: String) {
    hasBullet = true
    switch section ?? .takeaways {
    case .takeaways:
      section = .takeaways
      takeaways += Bullet.split(text)
    case .books: bookLines.append(text)
    case .guests, .hosts: takePeople(text, as: section ?? .guests)
    case .links, .chapters, .sponsors, .transcript: break
    }
  }

  /// Below a list, a line without a mark is a takeaway of its own, or goes on with the one before;
  /// behind a blank line and the last bullet the summary goes on.
  private mutating func takePlain(_ index: Int) {
    let line = lines[index]
    if afterBlank && !hasBulletAhead(index) { section = nil }
    switch section {
    case nil: summary.add(line, continues: !afterBlank && summary.isContinued(by: line.text))
    case .takeaways: addTakeaway(line)
    case .books: bookLines.append(line.text)
    case .guests, .hosts: takePeople(line.text, as: section ?? .guests)
    case .links, .chapters, .sponsors, .transcript: break
    }
  }

  private mutating func addTakeaway(_ line: BodyLine) {
    let isIndented = line.isIndented && !takeaways.isEmpty
    if isIndented || SummaryWriter.goesOn(line.text, with: takeaways.last) {
      takeaways[takeaways.count - 1] += " " + line.text
    } else {
      takeaways.append(line.text)
    }
  }

  private func hasBulletAhead(_ index: Int) -> Bool {
    index < lastBullet || (!hasBullet && section == .takeaways)
  }

  // MARK: Show notes

  private mutating func takeNotesLine(_ index: Int) {
    let line = lines[index]
    switch section {
    case .takeaways where continuesList(index): takeTakeaway(line)
    case .books where !line.isHeading:
      bookLines.append(PlainText.of(line.text))
      summary.skip()
    case .guests, .hosts: takePerson(index)
    case .links where linkLists.isReference(line), .sponsors where linkLists.isPromotion(line):
      summary.skip()
    case .transcript where !line.isHeading: summary.skip()
    case _ where linkLists.holds(index): summary.skip()
    default: addToSummary(index)
    }
  }

  private mutating func addToSummary(_ index: Int) {
    let line = lines[index]
    // A list goes on where a line of it stays text; any other line ends what a heading began.
    switch line.kind {
    case .paragraph, .heading, .verbatim: section = nil
    case .page, .lineBreak, .item, .itemBreak: break
    }
    if line.isHeading || linkLists.isIntroduction(index) {
      summary.begin(line)
    } else {
      summary.add(line, continues: summary.isWrapped(before: line))
    }
  }

  private mutating func takeTakeaway(_ line: BodyLine) {
    hasBullet = true
    summary.skip()
    if case .itemBreak = line.kind, !takeaways.isEmpty {
      takeaways[takeaways.count - 1] += " " + line.text
    } else {
      takeaways += line.isItem ? [line.text] : Bullet.split(line.text)
    }
  }

  /// Takeaways are the list below their heading, or the lines directly below it.
  private func continuesList(_ index: Int) -> Bool {
    switch lines[index].kind {
    case .item, .itemBreak: true
    case .lineBreak: true
    case .paragraph: !hasBullet
    default: false
    }
  }

  /// Somebody of a list of people, with what it says of them; a paragraph that begins with nobody
  /// ends the list.
  private mutating func takePerson(_ index: Int) {
    let line = lines[index]
    let names = credit(PlainText.of(line.text))
    guard !names.isEmpty else { return addToSummary(index) }
    // A name that is a link is not among what is told.
    let named = line.text.hasPrefix("[") ? 0 : names.reduce(0) { $0 + $1.utf8.count }
    if line.told - named > Self.introductionLength { summary.add(line, continues: false) }
  }

  /// Notes those whom a line of a list of people begins with.
  private mutating func credit(_ text: String) -> [String] {
    let prose = Prose(text)
    let names = NameList.ranges(at: 0, in: prose).map { NameShape.written($0, in: prose) }
    if section == .hosts { hosts += names } else { guests += names }
    if !names.isEmpty { summary.skip() }
    return names
  }

  /// Bytes; a line that tells less of somebody tells nothing of them.
  private static let introductionLength = 24

  // MARK: Headings and people

  private mutating func begin(_ heading: Heading, at index: Int) {
    (section, hasBullet) = (heading, false)
    guard lines[index].kind != .page else { return }
    if heading == .takeaways && !linkLists.beginsList(after: index) {
      section = nil
      if !lines[index].isRepeated { summary.add(lines[index], continues: false) }
    } else {
      summary.begin(lines[index])
    }
  }

  private mutating func takePeople(_ text: String, as heading: Heading) {
    let names = NameList.names(Prose(text))
    if heading == .hosts { hosts += names } else { guests += names }
  }

  private func labelled(_ line: BodyLine) -> (heading: Heading, content: String)? {
    guard line.kind != .page else { return Heading.labelled(line.text) }
    guard line.kind != .verbatim, line.text.utf8.count <= 400,
      Heading.mayBeLabelled(line.text)
        || line.text.utf8.first == UInt8(ascii: "&")
    else { return nil }
    return Heading.labelled(PlainText.of(line.text))
  }

  private func heading(at index: Int) -> Heading? {
    let line = lines[index]
    if line.isItem || line.kind == .verbatim { return nil }
    return Heading(
      line.text, isMarked: line.isHeading, beforeBullet: isBullet(index + 1),
      namesAnyList: line.kind == .page)
  }

  /// Whether a line is a button, or blank.
  private func isSilent(_ index: Int) -> Bool {
    let line = lines[index]
    if line.isBlank { return true }
    guard !line.isItem, line.kind != .verbatim else { return false }
    return Furniture.isFurniture(line.text) && heading(at: index) == nil
  }

  private func isBullet(_ index: Int) -> Bool {
    let next = lines[min(index, lines.count)...].first { !$0.isBlank }
    return next.map { Self.bullet($0, afterBullet: false) != nil } ?? false
  }

  private static func bullet(_ line: BodyLine, afterBullet: Bool) -> String? {
    if line.kind == .page { return Bullet.text(of: line.text, afterBullet: afterBullet) }
    return line.isItem ? line.text : nil
  }

  private func hasContent(after index: Int) -> Bool {
    lines[(index + 1)...].contains { !$0.isBlank }
  }
}
