// SPDX-License-Identifier: MIT

/// A mention as seen from outside its note: no text is needed to point at it.
package struct LocatedMention: Hashable, Sendable {
  package var uri: String
  package var start: TextPosition
  package var end: TextPosition
  package var form: Mention.Form

  package init(uri: String, start: TextPosition, end: TextPosition, form: Mention.Form) {
    self.uri = uri
    self.start = start
    self.end = end
    self.form = form
  }

  package var range: Range<TextPosition> { start..<end }
}
