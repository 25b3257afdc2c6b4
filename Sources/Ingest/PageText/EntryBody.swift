// SPDX-License-Identifier: MIT

internal import Catalog

/// The lines below an episode's title, sorted into what they are.
struct EntryBody {
  private(set) var paragraphs: [String] = []
  private(set) var takeaways: [String] = []
  private(set) var chapters: [Chapter] = []
  private(set) var guests: [String] = []
  private(set) var hosts: [String] = []
  /// Lines of a list of books.
  private(set) var bookLines: [String] = []

  private let lines: [PageLine]
  private var section: Heading?
  private var hasBullet = false
  private var afterBlank = false
  private let lastBullet: Int

  /// - Parameter lines: without the footer.
  init(_ lines: [PageLine]) {
    self.lines = lines
    lastBullet = lines.lastIndex { Bullet.text(of: $0.text, afterBullet: true) != nil } ?? -1
    for index in lines.indices { take(index) }
  }

  private mutating func take(_ index: Int) {
    let line = lines[index].text
    guard !line.isEmpty, !Furniture.isFurniture(line) || isHeading(index) else {
      afterBlank = true
      return
    }
    defer { afterBlank = false }
    if let heading = Heading(line, beforeBullet: isBullet(index + 1)), hasContent(after: index) {
      (section, hasBullet) = (heading, false)
    } else if let (heading, content) = Heading.labelled(line) {
      takePeople(content, as: heading)
    } else if let chapter = ChapterLine.chapter(line), section == nil || section == .chapters {
      chapters.append(chapter)
    } else if let text = Bullet.text(of: line, afterBullet: hasBullet) {
      takeBullet(text)
    } else {
      takePlain(index)
    }
  }

  private mutating func takeBullet(_ text: String) {
    hasBullet = true
    switch section ?? .takeaways {
    case .takeaways:
      section = .takeaways
      takeaways += Bullet.split(text)
    case .books: bookLines.append(text)
    case .guests, .hosts: takePeople(text, as: section ?? .guests)
    case .links, .chapters: break
    }
  }

  /// Below a list, a line without a mark is a takeaway of its own, or goes on with the one before;
  /// behind a blank line and the last bullet the summary goes on.
  private mutating func takePlain(_ index: Int) {
    let line = lines[index]
    if afterBlank && !hasBulletAhead(index) { section = nil }
    switch section {
    case nil: addParagraph(line.text)
    case .takeaways: addTakeaway(line)
    case .books: bookLines.append(line.text)
    case .guests, .hosts: takePeople(line.text, as: section ?? .guests)
    case .links, .chapters: break
    }
  }

  private mutating func addParagraph(_ text: String) {
    if !afterBlank, isContinuation(text, of: paragraphs.last) {
      paragraphs[paragraphs.count - 1] += " " + text
    } else {
      paragraphs.append(text)
    }
  }

  private mutating func addTakeaway(_ line: PageLine) {
    let isIndented = line.isIndented && !takeaways.isEmpty
    if isIndented || isContinuation(line.text, of: takeaways.last) {
      takeaways[takeaways.count - 1] += " " + line.text
    } else {
      takeaways.append(line.text)
    }
  }

  private mutating func takePeople(_ text: String, as heading: Heading) {
    let names = NameList.names(Prose(text))
    if heading == .hosts { hosts += names } else { guests += names }
  }

  /// A line that begins in lower case goes on with an unfinished one.
  private func isContinuation(_ text: String, of last: String?) -> Bool {
    guard text.first?.isLowercase == true, let mark = last?.last else { return false }
    return !".!?:".contains(mark)
  }

  private func isBullet(_ index: Int) -> Bool {
    let next = lines[min(index, lines.count)...].first { !$0.isBlank }
    return next.map { Bullet.text(of: $0.text, afterBullet: false) != nil } ?? false
  }

  private func isHeading(_ index: Int) -> Bool {
    Heading(lines[index].text, beforeBullet: isBullet(index + 1)) != nil
  }

  private func hasContent(after index: Int) -> Bool {
    lines[(index + 1)...].contains { !$0.isBlank }
  }

  private func hasBulletAhead(_ index: Int) -> Bool {
    index < lastBullet || (!hasBullet && section == .takeaways)
  }
}
