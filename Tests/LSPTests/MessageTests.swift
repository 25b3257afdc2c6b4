// SPDX-License-Identifier: MIT

import Testing

@testable import LSP

@Suite struct MessageTests {
  @Test(arguments: [
    (#"{"jsonrpc":"2.0","id":1,"method":"a/b","params":{"x":1}}"#, #"{"x":1}"#),
    (#"{"method":"a/b","params":[],"id":1,"jsonrpc":"2.0","extra":{"id":2}}"#, "[]"),
    (#"{"jsonrpc":"2.0","id":1,"method":"a/b","params":null}"#, ""),
    (#"{"jsonrpc":"2.0","id":1,"method":"a/b"}"#, ""),
    (#"{"jsonrpc":"2.0","id":1,"id":2,"method":"a\/b"}"#, ""),
  ])
  func `Requests are read`(json: String, params: String) throws {
    let message = try Message(Array(json.utf8))
    #expect(message == .request(id: .integer(1), method: "a/b", params: Array(params.utf8)))
  }

  @Test(arguments: [
    ("0", RequestID.integer(0)), ("-7", .integer(-7)), ("9223372036854775807", .integer(.max)),
    (#""1""#, .string("1")), (#""""#, .string("")),
    (#""{8f9c2d4e-ü}""#, .string("{8f9c2d4e-ü}")),
  ])
  func `Integers and strings are ids`(json: String, id: RequestID) throws {
    let message = try Message(Array(#"{"jsonrpc":"2.0","id":\#(json),"method":"m"}"#.utf8))
    #expect(message == .request(id: id, method: "m", params: []))
  }

  @Test(arguments: ["1.5", "1.0", "1e2", "9223372036854775808", "null", "true", "[1]", "{}"])
  func `Nothing else is an id`(json: String) {
    expectError(#"{"jsonrpc":"2.0","id":\#(json),"method":"m"}"#, code: -32600, id: nil)
  }

  @Test func `A call without an id is a notification`() throws {
    let message = try Message(Array(#"{"jsonrpc":"2.0","method":"exit"}"#.utf8))
    #expect(message == .notification(method: "exit", params: []))
  }

  @Test func `Answers are read`() throws {
    #expect(
      try Message(Array(#"{"jsonrpc":"2.0","id":"srv-1","result":[null]}"#.utf8))
        == .response(id: .string("srv-1"), result: Array("[null]".utf8), error: nil))
    #expect(
      try Message(Array(#"{"jsonrpc":"2.0","id":"srv-1","result":null}"#.utf8))
        == .response(id: .string("srv-1"), result: Array("null".utf8), error: nil))
    #expect(
      try Message(
        Array(#"{"jsonrpc":"2.0","id":null,"error":{"code":-32601,"message":"no"}}"#.utf8))
        == .response(id: nil, result: nil, error: ResponseError(code: -32601, message: "no")))
  }

  @Test(arguments: [
    "", "{", "nonsense", #"{"jsonrpc":"2.0","id":1,"method":"m","params":{x}}"#, "{} {}",
  ])
  func `What is no JSON is a parse error without an id`(json: String) {
    expectError(json, code: -32700, id: nil)
  }

  @Test(
    arguments: [
      ("[]", nil), (#"[{"jsonrpc":"2.0","id":1,"method":"m"}]"#, nil), ("7", nil), ("{}", nil),
      (#"{"id":5,"method":"m"}"#, .integer(5)),
      (#"{"jsonrpc":"1.0","id":5,"method":"m"}"#, .integer(5)),
      (#"{"jsonrpc":"2.0","id":"x"}"#, .string("x")),
      (#"{"jsonrpc":"2.0","id":5,"method":7}"#, .integer(5)),
      (#"{"jsonrpc":"2.0","id":5,"method":"m","params":"bar"}"#, .integer(5)),
    ] as [(String, RequestID?)])
  func `JSON that is no message is an invalid request`(json: String, id: RequestID?) {
    expectError(json, code: -32600, id: id)
  }

  @Test func `The envelope survives bad text`() throws {
    let bad =
      Array(#"{"jsonrpc":"2.0","id":9,"params":{"t":"\ud800"#.utf8) + [0xFF, 0xC3, 0x01]
      + Array(#""},"method":"m"}"#.utf8)
    let message = try Message(bad)
    guard case .request(.integer(9), "m", let params) = message else {
      Issue.record("\(message)")
      return
    }
    #expect(params.contains(0xFF))
  }

  @Test func `Hostile nesting keeps the id`() throws {
    let deep = String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000)
    let message = try Message(
      Array(#"{"jsonrpc":"2.0","id":3,"method":"textDocument/hover","params":\#(deep)}"#.utf8))
    guard case .request(.integer(3), _, let params) = message else {
      Issue.record("no request")
      return
    }
    let error = #expect(throws: ResponseError.self) {
      try TextDocumentPositionParams(params: params)
    }
    #expect(error?.code == -32602)
  }

  private func expectError(_ json: String, code: Int, id: RequestID?) {
    let error = #expect(throws: MessageError.self) { try Message(Array(json.utf8)) }
    #expect(error?.error.code == code)
    #expect(error?.id == id)
  }
}
