// SPDX-License-Identifier: MIT

import JSON
import Testing

@testable import LSP

@Suite struct FrameWriterTests {
  private var frames = FrameWriter()

  @Test mutating func `A reply carries its id back as it came`() throws {
    let ids: [RequestID] = [.integer(-1), .integer(.max), .string("{8f9c-ü\"}"), .string("1")]
    for id in ids {
      let frame = frames.response(to: id) { $0.null() }
      #expect(try read(frame) == .response(id: id, result: Array("null".utf8), error: nil))
    }
  }

  @Test mutating func `The length counts bytes`() {
    let frame = frames.response(to: .integer(1)) { $0.string("ü") }
    let body = #"{"jsonrpc":"2.0","id":1,"result":"ü"}"#
    #expect(
      String(decoding: frame, as: UTF8.self)
        == "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
  }

  /// Headers of all lengths, and the next frame does not write over one that is kept.
  @Test mutating func `A frame that is kept stays what it is`() throws {
    let texts = [0, 1, 10, 100, 1_000, 100_000].map { String(repeating: "a", count: $0) }
    var kept: [ArraySlice<UInt8>] = []
    for text in texts { kept.append(frames.response(to: .integer(1)) { $0.string(text) }) }
    for (text, frame) in zip(texts, kept) {
      let result = Array("\"\(text)\"".utf8)
      #expect(try read(frame) == .response(id: .integer(1), result: result, error: nil))
    }
  }

  @Test mutating func `An error without an id says null`() {
    let frame = frames.response(to: nil, error: .parseError("no"))
    #expect(
      String(decoding: frame, as: UTF8.self).hasSuffix(
        #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"no"}}"#))
  }

  @Test mutating func `Calls are read back as they were meant`() throws {
    let notification = frames.notification("window/logMessage") {
      WindowMessage(type: .info, message: "a\nb").write(to: &$0)
    }
    #expect(
      try read(notification)
        == .notification(
          method: "window/logMessage", params: Array(#"{"type":3,"message":"a\nb"}"#.utf8)))
    let request = frames.request(.string("srv-1"), "workspace/configuration") {
      ConfigurationParams(sections: ["podcast-ls"]).write(to: &$0)
    }
    #expect(
      try read(request)
        == .request(
          id: .string("srv-1"), method: "workspace/configuration",
          params: Array(#"{"items":[{"section":"podcast-ls"}]}"#.utf8)))
  }

  @Test mutating func `A result that fails half way leaves nothing behind`() throws {
    #expect(throws: ResponseError.contentModified) {
      try frames.response(to: .integer(1)) { (writer) throws(ResponseError) in
        writer.beginObject()
        throw ResponseError.contentModified
      }
    }
    let frame = frames.response(to: .integer(1), error: .contentModified)
    #expect(try read(frame) == .response(id: .integer(1), result: nil, error: .contentModified))
  }

  @Test(arguments: [
    (ResponseError.parseError(""), -32700), (.invalidRequest(""), -32600),
    (.methodNotFound(""), -32601), (.invalidParams(""), -32602), (.internalError(""), -32603),
    (.serverNotInitialized, -32002), (.unknownErrorCode(""), -32001), (.requestFailed(""), -32803),
    (.serverCancelled(""), -32802), (.contentModified, -32801), (.requestCancelled, -32800),
  ])
  func `Errors have the numbers of the specification`(error: ResponseError, code: Int) {
    #expect(error.code == code)
  }

  private func read(_ frame: ArraySlice<UInt8>) throws -> Message? {
    var parser = FrameParser()
    parser.append(frame)
    return try parser.next().map { try Message($0) }
  }
}
