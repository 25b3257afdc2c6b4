// SPDX-License-Identifier: MIT

import JSON
import LSP
import TestSupport
import Testing

/// The table of clients, against what real ones sent.
@Suite struct ClientTableTests {
  @Test(
    .enabled(if: !ClientProfile.recordings.isEmpty, "\(SharedData.whySkipped)"),
    arguments: ClientProfile.recordings)
  func theTableSaysWhatTheClientSent(_ recording: ClientProfile) throws {
    let known = try #require(
      ClientProfile.recordedOnes.first { $0.name == recording.name },
      "\(recording.name) is recorded and not in the table")
    #expect(try known.declared == recording.declared)
    #expect(try known.encodings == recording.encodings)
    #expect(try known.cards == recording.cards)
    #expect(try known.items == recording.items)
  }

  @Test(
    .enabled(if: !ClientProfile.recordings.isEmpty, "\(SharedData.whySkipped)"),
    arguments: ClientProfile.recordings)
  func theWholeMessageIsUnderstood(_ recording: ClientProfile) throws {
    let editor = try Bench("x", opens: false).freshEditor()
    let params = try #require(ClientProfile.recording(recording.name))
    let head = #"{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": "#
    editor.deliver(FrameWriter.frame(Array(head.utf8) + params + Array("}".utf8)))
    let reply = try #require(editor.takeReplies(to: .integer(1)).first).get()
    #expect(reply["capabilities"]?["positionEncoding"]?.string == (try recording.agreedEncoding))
    editor.notify("initialized") { _ in }
    editor.finishWork()
    #expect(try editor.request("shutdown") { _ in }.get().isNull)
  }
}
