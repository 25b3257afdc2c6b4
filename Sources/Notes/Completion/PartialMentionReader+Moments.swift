// SPDX-License-Identifier: MIT

extension PartialMentionReader {
  /// What is typed of the time behind `slug@` or `@slug@`.
  var slugMoment: PartialMention? {
    let start = timeStart
    guard start > line.lowerBound, text[start - 1] == UInt8(ascii: "@") else { return nil }
    let slug = around.wordStart(to: start - 1, including: "-_/", from: line.lowerBound)
    guard slug < start - 1 else { return nil }
    let isHandle = around.byte(at: slug - 1) == UInt8(ascii: "@")
    let place = PartialMention.Place.moment(
      of: around.text(slug..<start - 1), in: isHandle ? .handle : .bareSlug, isClosed: true)
    return partial(place, from: start, to: timeEnd, opening: slug)
  }

  /// What is typed of the time behind `[[slug#t=`.
  var linkMoment: PartialMention? {
    let start = timeStart
    guard let opening = linkOpening, text.hasPrefix("#t=", at: start - 3, end: cursor) else {
      return nil
    }
    let target = around.trimmed(opening + 2..<max(opening + 2, start - 3))
    guard let first = target.first,
      !text[target].contains(where: { "|#^".utf8.contains($0) })
    else { return nil }
    let isHandle = text[first] == UInt8(ascii: "@")
    let place = PartialMention.Place.moment(
      of: around.text(isHandle ? first + 1..<target.upperBound : target),
      in: isHandle ? .handle : .wikiLink, isClosed: isLinkClosed(behind: timeEnd))
    return partial(place, from: start, to: timeEnd, opening: opening)
  }

  /// Where the digits and colons begin that end at the cursor.
  private var timeStart: Int {
    let before = text[line.lowerBound..<cursor]
    return before.lastIndex { !Self.isOfTime($0) }.map { $0 + 1 } ?? line.lowerBound
  }

  private var timeEnd: Int {
    text[cursor..<line.upperBound].firstIndex { !Self.isOfTime($0) } ?? line.upperBound
  }

  private static func isOfTime(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == UInt8(ascii: ":")
  }
}
