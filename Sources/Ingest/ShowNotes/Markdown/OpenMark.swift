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

  /// What stands before and behind the text.
  static func fence(_ mark: InlineMark) -> StaticString {
    switch mark {
    case .strong: "**"
    case .emphasis: "*"
    case .code: "`"
    }
  }
}
