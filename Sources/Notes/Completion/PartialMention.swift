// SPDX-License-Identifier: MIT

/// A mention that is being typed: what stands before the cursor, and what a completion replaces.
package struct PartialMention: Sendable, Equatable {
  package enum Place: Sendable, Equatable {
    /// Behind `[[`; `isClosed`: the `]]` stands there already.
    case wikiLink(isClosed: Bool)
    /// Behind `@`.
    case handle
    /// A slug written bare, one `-` typed at least.
    case bareSlug
    /// A capitalised word or several, unmarked.
    case prose
    /// A value of a key that takes mentions; `key` is in lower case.
    case frontMatter(key: String)
    /// Behind `slug@`, or `#t=` in a wiki link: a time in what `target`, written in `place`, names.
    case moment(of: String, in: TargetPlace, isClosed: Bool)
  }

  package var place: Place
  /// The text from behind the trigger to the cursor.
  package var typed: String
  /// From behind the trigger to the end of the token, as UTF-8 offsets; holds the cursor.
  package var replace: Range<Int>
  /// Where the token begins, its trigger included.
  package var start: Int

  package init(place: Place, typed: String, replace: Range<Int>, start: Int) {
    self.place = place
    self.typed = typed
    self.replace = replace
    self.start = start
  }
}
