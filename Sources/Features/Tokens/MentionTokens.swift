// SPDX-License-Identifier: MIT

package import Naming
package import Notes

/// A part of one line that is (part of) a mention, or the time in one.
package struct MentionToken: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case entity(EntityKind)
    case time
  }

  /// UTF-8 offsets, within one line.
  package var range: Range<Int>
  package var kind: Kind
}

/// Tells an editor what to colour.
package enum MentionTokens {
  /// The tokens of a part of a note, in its order, none overlapping another.
  ///
  /// Cost: the mentions of that part.
  package static func find(
    in note: Note, _ part: Range<Int>, isNote: (StableHash) -> Bool
  ) -> [MentionToken] {
    var tokens: [MentionToken] = []
    for mention in note.mentions.within(part) where mention.isOurs(isNote: isNote) {
      guard let kind = mention.entities.first?.kind else { continue }
      for piece in pieces(of: mention.range, in: note) {
        tokens.append(MentionToken(range: piece, kind: .entity(kind)))
      }
      if let time = mention.moment?.range, time.lowerBound >= mention.range.upperBound {
        tokens.append(MentionToken(range: time, kind: .time))
      }
    }
    return tokens
  }

  /// A name may go on over a line break; a token may not.
  private static func pieces(of range: Range<Int>, in note: Note) -> [Range<Int>] {
    let first = note.lines.line(at: range.lowerBound)
    let last = note.lines.line(at: range.upperBound)
    guard first < last else { return [range] }
    return (first...last).map { line in
      let piece = note.lines.lineRange(line).clamped(to: range)
      let prefix = note.text[piece].prefix { line > first && " \t>".utf8.contains($0) }
      return prefix.endIndex..<piece.upperBound
    }.filter { !$0.isEmpty }
  }
}
