// SPDX-License-Identifier: MIT

import JSON
import LSP
import Testing

/// `$/setTrace` and `$/logTrace`.
@Suite struct TraceTests {
  private func traced(_ bench: Bench, _ value: String) throws -> [JSONValue] {
    bench.editor.notify("$/setTrace") { $0.field("value", value) }
    _ = bench.editor.takeMessages()
    _ = try bench.ask("hover")
    return bench.editor.takeMessages().compactMap { message in
      guard case .notification("$/logTrace", let params) = message else { return nil }
      return try? JSONValue(params)
    }
  }

  @Test func whatIsHandledIsSaidAsFarAsIsWanted() throws {
    let bench = try Bench("Ada① Brook")
    let verbose = try traced(bench, "verbose")
    #expect(verbose.count == 1)
    #expect(verbose.first?["message"]?.string?.hasPrefix("textDocument/hover took ") ?? false)
    #expect(verbose.first?["verbose"]?.string?.contains("position") ?? false)
    let messages = try traced(bench, "messages")
    #expect(messages.count == 1 && messages.first?["verbose"] == nil)
    #expect(try traced(bench, "off").isEmpty)
  }
}
