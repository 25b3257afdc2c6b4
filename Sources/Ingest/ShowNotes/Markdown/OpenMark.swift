// SPDX-License-Identifier: MIT

/// A mark within a line that has begun.
struct OpenMark {
  enum Kind: Equatable {
    case mark(InlineMark)
    /// The address, absolute.
    case link([UInt8])
    /// Of a kind that is open already: it ends with its own tag, and is not written.
    case repeated(InlineMark)
  }

  var kind: Kind
  /// Where its text begins in the line; nil before it is written.
  var start: Int?
  /// Whether any line has it.
  var isUsed = false

  /// What some open marks are, taken together.
  struct Summary {
    /// Whether one is not yet written, for it stands before a word.
    var hasUnwritten = false
    var isInCode = false
    var isStrong = false
    var isInLink = false

    init(_ marks: [OpenMark]) {
      for mark in marks {
        hasUnwritten = hasUnwritten || mark.start == nil
        switch mark.kind {
        case .mark(.code): isInCode = true
        case .mark(.strong): isStrong = true
        case .link: isInLink = true
        case .mark(.emphasis), .repeated: break
        }
      }
    }
  }

  /// What stands before and behind the text.
  static func fence(_ mark: InlineMark) -> StaticString {
    switch mark {
    case .strong: "**"
    case .emphasis: "*"
    case .code: "`"
    }
  }
}
