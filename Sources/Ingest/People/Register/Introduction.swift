// SPDX-License-Identifier: MIT

internal import Naming

/// The sentence of a summary that says who somebody is.
enum Introduction {
  /// The first sentence that names them and tells something of them; empty when none does.
  ///
  /// Cost: one pass over the bytes of a text that does not have the name as it is written.
  static func sentence(for name: String, in text: String) -> String {
    guard stands(Array(name.utf8), in: Array(text.utf8)) else { return "" }
    let written = Phrase.written(name)
    return Sentences.split(text).first {
      introduces(written, in: Phrase.written($0))
    } ?? ""
  }

  /// Behind the name stands who they are: `, engineer …`, ` (one of …)`, ` is a …`, ` from …`; or
  /// before it: `security expert, X`.
  private static func introduces(_ name: String, in sentence: String) -> Bool {
    guard let range = find(name, in: sentence) else { return false }
    let after = sentence[range.upperBound...]
    return beginnings.contains { after.hasPrefix($0) }
      || sentence[..<range.lowerBound].hasSuffix("expert, ")
  }

  private static func stands(_ name: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = name.first, name.count <= text.count else { return false }
    return (0...text.count - name.count).contains { start in
      text[start] == first && text[start..<start + name.count].elementsEqual(name)
    }
  }

  private static func find(_ name: String, in sentence: String) -> Range<String.Index>? {
    var start = sentence.startIndex
    while start < sentence.endIndex {
      let rest = sentence[start...]
      if rest.hasPrefix(name) {
        return start..<sentence.index(start, offsetBy: name.count)
      }
      start = sentence.index(after: start)
    }
    return nil
  }

  private static let beginnings = [
    ", ", " (", " is ", " was ", " from ", " of ", " at ", " - ", " who ", " works ", " has ",
    " joins ", " leads ",
  ]
}
