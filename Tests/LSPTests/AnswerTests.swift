// SPDX-License-Identifier: MIT

import JSON
import Testing

@testable import LSP

@Suite struct AnswerTests {
  private let range = LSPRange(
    start: Position(line: 1, character: 2), end: Position(line: 1, character: 5))
  private let rangeJSON =
    #"{"start":{"line":1,"character":2},"end":{"line":1,"character":5}}"#

  @Test func `Places`() {
    let uri = DocumentURI("file:///a")
    #expect(json(Location(uri: uri, range: range)) == #"{"uri":"file:///a","range":\#(rangeJSON)}"#)
    let link = LocationLink(
      originSelectionRange: nil, targetURI: uri, targetRange: range, targetSelectionRange: range)
    #expect(
      json(link)
        == #"{"targetUri":"file:///a","targetRange":\#(rangeJSON),"targetSelectionRange":\#(rangeJSON)}"#
    )
    #expect(
      json(DocumentHighlight(range: range, kind: .read)) == #"{"range":\#(rangeJSON),"kind":2}"#)
  }

  @Test func `A hover`() {
    let hover = Hover(contents: MarkupContent(kind: .plaintext, value: "x"), range: range)
    #expect(
      json(hover) == #"{"contents":{"kind":"plaintext","value":"x"},"range":\#(rangeJSON)}"#)
  }

  @Test func `An item leaves out what is not there`() {
    #expect(json(CompletionItem(label: "a")) == #"{"label":"a"}"#)
  }

  @Test func `Kinds of items have the numbers of the specification`() {
    #expect(CompletionItemKind.text.rawValue == 1)
    #expect(CompletionItemKind.unit.rawValue == 11)
    #expect(CompletionItemKind.value.rawValue == 12)
    #expect(CompletionItemKind.reference.rawValue == 18)
    #expect(CompletionItemKind.typeParameter.rawValue == 25)
  }

  private func json(_ value: some JSONWritable) -> String {
    var writer = JSONWriter()
    value.write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
