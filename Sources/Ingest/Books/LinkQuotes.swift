// SPDX-License-Identifier: MIT

/// A link around a title tells where the title begins and ends, as quotation marks do.
enum LinkQuotes {
  /// A sentence of Markdown with the text of each link in quotation marks, and no addresses.
  ///
  /// Cost: linear; a sentence without links is given back as it is.
  static func quoted(_ sentence: String) -> String {
    guard sentence.utf8.contains(UInt8(ascii: "[")) else { return sentence }
    var quoted = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let text = rest[rest.index(after: open)..<close]
      let behind = rest[rest.index(after: close)...]
      quoted += rest[..<open]
      if behind.first == "(", let end = behind.firstIndex(of: ")") {
        quoted += "“\(text)”"
        rest = behind[behind.index(after: end)...]
      } else {
        quoted += rest[open...close]
        rest = behind
      }
    }
    return quoted + rest
  }
}
