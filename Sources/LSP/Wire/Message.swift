// SPDX-License-Identifier: MIT

internal import JSON

/// One message of JSON-RPC 2.0 as LSP 3.17 uses it; its parameters are not decoded yet.
package enum Message: Equatable, Sendable {
  /// `params` is empty when they are absent or `null`, else an object or an array.
  case request(id: RequestID, method: String, params: [UInt8])
  case notification(method: String, params: [UInt8])
  /// An answer to a request of ours; `result` is nil when `error` is not.
  ///
  /// The id is nil where a client answers something of ours that it could not read.
  case response(id: RequestID?, result: [UInt8]?, error: ResponseError?)

  /// Reads the body of a frame in one pass, whatever the text inside its strings is like.
  ///
  /// - No JSON: -32700, and no id, as JSON-RPC has it.
  /// - A batch, which LSP does not know; another version than "2.0" or none; an id that is neither
  ///   a string nor an integer of 64 bits; no method; parameters that are a bare value: -32600, with
  ///   the id when that can be read.
  ///
  /// Cost: the text is looked at once; of a body that nobody else holds the parameters stay where they
  /// are in memory.
  package init(_ body: consuming [UInt8]) throws(MessageError) {
    switch try Self.envelope(body) {
    case .call(let id, let method, let params):
      let params = Self.cut(body, to: params)
      self =
        id.map { .request(id: $0, method: method, params: params) }
        ?? .notification(method: method, params: params)
    case .answer(let message): self = message
    }
  }

  /// A message whose parameters still stand in the body.
  private enum Envelope {
    case call(RequestID?, method: String, params: Range<Int>)
    case answer(Message)
  }

  private static func envelope(_ body: [UInt8]) throws(MessageError) -> Envelope {
    let members = try members(body)
    let id = RequestID("id", of: members)
    guard members.string("jsonrpc") == "2.0" else {
      throw invalid(id, "`jsonrpc` must be \"2.0\"")
    }
    if let method = members.string("method") {
      return try call(method, id: id, members, in: body)
    }
    guard !members.contains("method"), members.contains("result") || members.contains("error")
    else {
      throw invalid(id, "`method` must be a string")
    }
    return .answer(try answer(id: id, members))
  }

  private static func cut(_ body: consuming [UInt8], to range: Range<Int>) -> [UInt8] {
    var part = body
    part.removeLast(part.count - range.upperBound)
    part.removeFirst(range.lowerBound)
    return part
  }

  private static func members(_ body: [UInt8]) throws(MessageError) -> JSONMembers {
    let members: JSONMembers?
    do {
      members = try JSONMembers(of: body)
    } catch {
      throw MessageError(id: nil, error: .parseError(error.description))
    }
    guard let members else { throw invalid(nil, "a message must be one object") }
    return members
  }

  private static func call(
    _ method: String, id: RequestID?, _ members: JSONMembers, in body: [UInt8]
  ) throws(MessageError) -> Envelope {
    let params = members.isNull("params") ? 0..<0 : members.range("params") ?? 0..<0
    if let first = params.first.map({ body[$0] }), first != UInt8(ascii: "{"),
      first != UInt8(ascii: "[")
    {
      throw invalid(id, "`params` must be an object or an array")
    }
    guard members.contains("id") else { return .call(nil, method: method, params: params) }
    guard let id else { throw invalid(nil, "`id` must be a string or an integer") }
    return .call(id, method: method, params: params)
  }

  private static func answer(
    id: RequestID?, _ members: JSONMembers
  ) throws(MessageError) -> Message {
    guard id != nil || members.isNull("id") else {
      throw invalid(nil, "`id` must be a string or an integer")
    }
    guard members.contains("error"), !members.isNull("error") else {
      return .response(id: id, result: members.raw("result") ?? Array("null".utf8), error: nil)
    }
    let error = members.object("error")
    return .response(
      id: id, result: nil,
      error: ResponseError(
        code: error?.integer("code") ?? ResponseError.unknownErrorCode("").code,
        message: error?.string("message") ?? ""))
  }

  private static func invalid(_ id: RequestID?, _ message: String) -> MessageError {
    MessageError(id: id, error: .invalidRequest(message))
  }
}
