// SPDX-License-Identifier: MIT

import JSON
import LSP
import Testing

/// What the server asks and sends of its own accord is what the client declares, and nothing else.
@Suite struct ClientRequestTests {
  private static let requests: [String: Declaration] = [
    "workspace/configuration": .configuration, "client/registerCapability": .watchedFiles,
    "window/workDoneProgress/create": .progress, "window/showDocument": .documents,
    "workspace/codeLens/refresh": .lensRefresh, "workspace/inlayHint/refresh": .hintRefresh,
    "workspace/semanticTokens/refresh": .tokenRefresh,
    "workspace/diagnostic/refresh": .diagnosticRefresh,
    "workspace/applyEdit": .appliedEdits,
  ]

  @Test(arguments: ClientProfile.all)
  func itIsAskedForWhatItDeclaresAndNothingElse(_ client: ClientProfile) throws {
    let visit = try ClientVisit(client)
    visit.changeCatalog()
    _ = visit.run("open", "episode:sea-talk/ada-brook-on-tides-and-time")
    _ = visit.run("newNote", "person:jorg-ost")
    var asked: Set<String> = []
    for case .request(let id, let method, let params) in visit.bench.editor.takeMessages() {
      asked.insert(method)
      // An integer might be the id of a request of the client's own, and some take it for that.
      guard case .string = id else {
        Issue.record("\(method) has the id \(id)")
        continue
      }
      guard method == "client/registerCapability" else { continue }
      let registrations = try JSONValue(params)["registrations"]?.array ?? []
      #expect(
        registrations.compactMap { $0["method"]?.string } == ["workspace/didChangeWatchedFiles"])
    }
    var expected = Set(try Self.requests.filter { try client.declares($0.value) }.keys)
    if try !client.declares(.newFiles) { expected.remove("workspace/applyEdit") }
    if try !client.declares(.asksForDiagnostics) {
      expected.remove("workspace/diagnostic/refresh")
    }
    #expect(asked == expected)
  }

  @Test(arguments: ClientProfile.all)
  func diagnosticsAreSentOrAskedForAndNotBoth(_ client: ClientProfile) throws {
    let asks = try client.declares(.asksForDiagnostics)
    let offered = try ClientVisit.serverCapabilities(for: client)?["diagnosticProvider"]
    #expect((offered != nil) == asks)
    let bench = try ClientVisit(client).bench
    let sent = bench.editor.takeMessages().compactMap { message -> JSONValue? in
      guard case .notification("textDocument/publishDiagnostics", let params) = message else {
        return nil
      }
      return try? JSONValue(params)
    }
    #expect(sent.isEmpty == asks)
    let reported =
      asks
      ? try bench.diagnose("note.md")["items"]
      : sent.first { bench.path($0["uri"]) == "note.md" }?["diagnostics"]
    let nearMiss = try #require(reported?.array?.first)
    #expect(nearMiss["code"]?.string == "near-miss")
    // It is about a person, whose entry is the place that helps.
    let relates = try client.declares(.relatedInformation)
    #expect((nearMiss["relatedInformation"] != nil) == relates)
  }

  @Test(arguments: ["0", "-7", "9007199254740993", #""{4f6c-11}""#, #""srv-1""#, #""""#])
  func theReplyHasTheIDOfTheRequest(_ id: String) throws {
    let bench = try Bench("x")
    let params = #"{"query": "tides"}"#
    let request = Array(
      #"{"jsonrpc": "2.0", "id": \#(id), "method": "workspace/symbol", "params": \#(params)}"#.utf8)
    bench.editor.deliver(FrameWriter.frame(request))
    guard case .request(let sent, _, _) = try Message(request) else {
      Issue.record("no request")
      return
    }
    #expect(bench.editor.takeReplies(to: sent).count == 1)
  }
}
