// SPDX-License-Identifier: MIT

import JSON
import LSP
import Testing

@Suite struct SessionTests {
  @Test func requestsBeforeInitializeAreRefused() throws {
    let bench = try Bench("x", opens: false)
    let editor = bench.freshEditor()
    #expect(code(editor.request("textDocument/hover") { _ in }) == -32002)
    #expect(code(editor.request("shutdown") { _ in }) == -32002)
  }

  @Test func aSecondInitializeIsRefused() throws {
    let bench = try Bench("x")
    #expect(code(bench.editor.request("initialize") { _ in }) == -32600)
  }

  @Test func unknownMethodsAndBadParametersAreNumbered() throws {
    let bench = try Bench("x")
    #expect(code(bench.editor.request("textDocument/rename") { _ in }) == -32601)
    #expect(code(bench.editor.request("$/unknown") { _ in }) == -32601)
    #expect(code(bench.editor.request("textDocument/hover") { _ in }) == -32602)
    // A method of the table, but no request.
    #expect(code(bench.editor.request("textDocument/didOpen") { _ in }) == -32601)
  }

  @Test func afterShutdownEverythingIsRefusedAndExitIsZero() throws {
    let bench = try Bench("x")
    #expect(try bench.editor.request("shutdown") { _ in }.get().isNull)
    #expect(code(bench.editor.request("textDocument/hover") { _ in }) == -32600)
    bench.editor.notify("exit") { _ in }
    #expect(bench.editor.exitCode == 0)
  }

  @Test func exitWithoutShutdownIsOne() throws {
    let bench = try Bench("x")
    bench.editor.notify("exit") { _ in }
    #expect(bench.editor.exitCode == 1)
  }

  @Test func onlyWhatIsAnsweredIsAdvertised() throws {
    let bench = try Bench("x", opens: false)
    let result = try bench.freshEditor().request("initialize") { _ in }.get()
    let names = result["capabilities"]?.members?.map(\.name)
    #expect(
      Set(names ?? []) == [
        "positionEncoding", "textDocumentSync", "completionProvider", "hoverProvider",
        "definitionProvider", "declarationProvider", "referencesProvider",
        "documentHighlightProvider", "documentSymbolProvider", "workspaceSymbolProvider",
        "documentLinkProvider", "inlayHintProvider", "semanticTokensProvider", "codeLensProvider",
        "executeCommandProvider", "workspace",
      ])
  }

  @Test(arguments: [
    (#"["utf-16", "utf-8"]"#, "utf-8"), (#"["utf-32", "utf-16"]"#, "utf-32"),
    (#"["utf-16"]"#, "utf-16"), ("[]", "utf-16"), (#"["utf-7"]"#, "utf-16"),
  ])
  func positionEncodingIsNegotiated(_ offered: String, _ chosen: String) throws {
    let editor = try Bench("x", opens: false).freshEditor()
    let result = try editor.request("initialize") {
      $0.field("capabilities") {
        $0.raw(Array(#"{"general": {"positionEncodings": \#(offered)}}"#.utf8))
      }
    }.get()
    #expect(result["capabilities"]?["positionEncoding"]?.string == chosen)
  }

  /// Some editors count bytes or characters and declare nothing: their users can say it for them.
  @Test(arguments: [("[]", "utf-8"), (#"["utf-32"]"#, "utf-32"), (#"["utf-16"]"#, "utf-16")])
  func anEncodingIsAssumedWhereNoneIsOffered(_ offered: String, _ chosen: String) throws {
    let editor = try Bench("x", opens: false).freshEditor(assumedEncoding: .utf8)
    let result = try editor.request("initialize") {
      $0.field("capabilities") {
        $0.raw(Array(#"{"general": {"positionEncodings": \#(offered)}}"#.utf8))
      }
    }.get()
    #expect(result["capabilities"]?["positionEncoding"]?.string == chosen)
  }

  @Test(arguments: [("utf-8", "0:7-0:16"), ("utf-16", "0:4-0:13"), ("utf-32", "0:3-0:12")])
  func columnsCountWhatWasAgreed(_ encoding: String, _ range: String) throws {
    let bench = try Bench(
      "é🎧 Ada Brook\r\n",
      capabilities: #"{"general": {"positionEncodings": ["\#(encoding)"]}}"#)
    let columns = ["utf-8": 8, "utf-16": 6, "utf-32": 5]
    let hover = try bench.editor.ask(
      "textDocument/hover", bench.uri("note.md"),
      Position(line: 0, character: columns[encoding] ?? 0)
    ).get()
    // é is 2 bytes, 🎧 4 bytes and 2 UTF-16 units.
    #expect(Bench.range(hover["range"]) == range)
  }

  @Test func aReferenceWaitsUntilTheNotesAreRead() throws {
    let (bench, id) = try waitingReference()
    #expect(bench.editor.takeReplies(to: id).isEmpty)
    bench.editor.finishWork()
    #expect(bench.editor.takeReplies(to: id).count == 1)
  }

  @Test func aWaitingRequestCanBeCancelled() throws {
    let (bench, id) = try waitingReference()
    bench.editor.notify("$/cancelRequest") { $0.field("id", id) }
    #expect(bench.editor.takeReplies(to: id).map(code) == [-32800])
    bench.editor.finishWork()
    #expect(bench.editor.takeReplies(to: id).isEmpty)
  }

  @Test func aWaitingRequestIsAnsweredAtShutdown() throws {
    let (bench, id) = try waitingReference()
    _ = bench.editor.request("shutdown") { _ in }
    #expect(bench.editor.takeReplies(to: id).map(code) == [-32802])
  }

  /// A request for references that came while the notes were being read.
  private func waitingReference() throws -> (Bench, RequestID) {
    let bench = try Bench("Ada① Brook")
    bench.indexer.change { $0.removeLast() }
    bench.editor.fileChanged(bench.page)
    // The index is built and the notes are read anew: two pieces of work, one after the other.
    bench.editor.runOneWork()
    return (bench, bench.editor.send("textDocument/references", bench.placeOfCursor))
  }

  private func code(_ reply: Result<JSONValue, ResponseError>) -> Int? {
    if case .failure(let error) = reply { error.code } else { nil }
  }
}
