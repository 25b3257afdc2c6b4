// SPDX-License-Identifier: MIT

import JSON
import Testing

@testable import LSP

@Suite struct ParamsTests {
  private let place = #""textDocument":{"uri":"file:///a.md"},"position":{"line":1,"character":2}"#
  private let uri = DocumentURI("file:///a.md")

  @Test func `A place in a document`() throws {
    let params: TextDocumentPositionParams = try decode("{\(place),\"workDoneToken\":1}")
    #expect(params.textDocument.uri == uri)
    #expect(params.position == Position(line: 1, character: 2))
  }

  @Test(arguments: [
    ("", "the parameters must be an object"), ("null", "the parameters must be an object"),
    ("[]", "the parameters must be an object"),
    (#"{"textDocument":{}}"#, "`textDocument.uri` must be a string"),
    (
      #"{"textDocument":{"uri":"a"},"position":{"line":"1","character":0}}"#,
      "`position` must have the integers `line` and `character`"
    ),
    (
      #"{"textDocument":{"uri":"a"},"position":null}"#,
      "`position` must have the integers `line` and `character`"
    ),
  ])
  func `What is wrong is named`(json: String, message: String) {
    let error = #expect(throws: ResponseError.self) {
      let _: TextDocumentPositionParams = try decode(json)
    }
    #expect(error == .invalidParams(message))
  }

  @Test func `Numbers beyond the specification are clamped`() throws {
    let params: TextDocumentPositionParams = try decode(
      #"{"textDocument":{"uri":"a"},"position":{"line":-1,"character":9223372036854775807}}"#)
    #expect(params.position == Position(line: 0, character: 2_147_483_647))
  }

  @Test func `Ill-formed text does not lose a request`() throws {
    let json =
      Array(#"{"textDocument":{"uri":"file:///\ud800"#.utf8) + [0xFF]
      + Array(#"x"},"position":{"line":0,"character":0}}"#.utf8)
    let params = try TextDocumentPositionParams(params: json)
    #expect(params.textDocument.uri.text == "file:///\u{FFFD}\u{FFFD}x")
  }

  @Test(
    arguments: [
      (
        #""context":{"triggerKind":2,"triggerCharacter":"@"}"#,
        CompletionTriggerKind.triggerCharacter, "@"
      ),
      (#""context":{"triggerKind":1,"triggerCharacter":null}"#, .invoked, nil),
      (#""context":{"triggerKind":9}"#, nil, nil), (#""context":null"#, nil, nil),
      (#""triggerKind":1"#, nil, nil),
    ] as [(String, CompletionTriggerKind?, String?)])
  func `A context of completion is optional`(
    json: String, kind: CompletionTriggerKind?, character: String?
  ) throws {
    let params: CompletionParams = try decode("{\(place),\(json)}")
    #expect(params.context?.triggerKind == kind)
    #expect(params.context?.triggerCharacter == character)
  }

  @Test(arguments: [
    (#""context":{"includeDeclaration":true}"#, true), (#""context":null"#, false),
    (#""context":{}"#, false), (#""x":0"#, false),
  ])
  func `References without a context leave out the declaration`(json: String, value: Bool) throws {
    let params: ReferenceParams = try decode("{\(place),\(json)}")
    #expect(params.includeDeclaration == value)
  }

  @Test func `An opened document`() throws {
    let params: DidOpenTextDocumentParams = try decode(
      #"{"textDocument":{"uri":"file:///a.md","languageId":"ipythongfm","version":0,"text":"a\r\n\ud800b"}}"#
    )
    #expect(params.textDocument.uri == uri)
    #expect(params.textDocument.version == 0)
    #expect(params.textDocument.languageID == "ipythongfm")
    #expect(params.textDocument.text == Array("a\r\n\u{FFFD}b".utf8))
  }

  @Test func `Changes of parts and of the whole`() throws {
    let params: DidChangeTextDocumentParams = try decode(
      """
      {"textDocument":{"uri":"file:///a.md","version":null},"contentChanges":[
        {"range":{"start":{"line":0,"character":1},"end":{"line":2,"character":3}},"rangeLength":9,
         "text":"ü"},
        {"range":null,"text":""},{"text":"all"}]}
      """)
    #expect(params.textDocument.version == nil)
    let part = LSPRange(
      start: Position(line: 0, character: 1), end: Position(line: 2, character: 3))
    #expect(params.contentChanges.map(\.range) == [part, nil, nil])
    #expect(params.contentChanges.map(\.text) == [Array("ü".utf8), [], Array("all".utf8)])
  }

  @Test(arguments: [
    #"{"contentChanges":[]}"#, #"{"textDocument":{"uri":"a"}}"#,
    #"{"textDocument":{"uri":"a"},"contentChanges":[{}]}"#,
    #"{"textDocument":{"uri":"a"},"contentChanges":[7]}"#,
    #"{"textDocument":{"uri":"a"},"contentChanges":[{"range":{"start":1},"text":""}]}"#, "", "[]",
  ])
  func `A change that can't be read is refused as a whole`(json: String) {
    let error = #expect(throws: ResponseError.self) {
      let _: DidChangeTextDocumentParams = try decode(json)
    }
    #expect(error?.code == -32602)
  }

  @Test func closing() throws {
    let closed: DidCloseTextDocumentParams = try decode(
      #"{"textDocument":{"uri":"file:///a.md","version":3}}"#)
    #expect(closed.textDocument.uri == uri)
  }

  @Test func `An item comes back as it went`() throws {
    var item = CompletionItem(label: "Ada Example")
    item.kind = .reference
    item.detail = "guest"
    item.documentation = .markup(MarkupContent(kind: .markdown, value: "*card*"))
    item.sortText = "0001"
    item.filterText = "ada"
    item.insertText = "Ada Example"
    item.insertTextMode = .asIs
    let start = Position(line: 0, character: 0)
    item.textEdit = TextEdit(
      range: LSPRange(start: start, end: start), newText: "Ada Example")
    item.data = Array(#"{"entity":7}"#.utf8)
    var writer = JSONWriter()
    item.write(to: &writer)
    #expect(try CompletionItem(params: writer.bytes) == item)
    let plain = try CompletionItem(params: Array(#"{"label":"x","documentation":"card"}"#.utf8))
    #expect(plain.documentation == .text("card"))
    #expect(try CompletionItem(params: Array(#"{"label":"x","kind":99,"_x":1}"#.utf8)).kind == nil)
  }

  @Test(arguments: [(#"{"id":1}"#, RequestID.integer(1)), (#"{"id":"1"}"#, .string("1"))])
  func `Cancelling tells numbers from strings`(json: String, id: RequestID) throws {
    let params: CancelParams = try decode(json)
    #expect(params.id == id)
  }

  @Test func `Settings of any type are taken`() throws {
    let empty: DidChangeConfigurationParams = try decode(#"{"settings":""}"#)
    #expect(empty.settings?.string == "")
    let missing: DidChangeConfigurationParams = try decode("")
    #expect(missing.settings == nil)
  }

  @Test func `Files that change`() throws {
    let files: DidChangeWatchedFilesParams = try decode(
      #"{"changes":[{"uri":"file:///a.md","type":3},{"uri":"file:///b.md","type":8}]}"#)
    #expect(files.changes.map(\.type) == [.deleted])
  }

  private func decode<Params: MessageParams>(_ json: String) throws -> Params {
    try Params(params: Array(json.utf8))
  }
}
