// SPDX-License-Identifier: MIT

package import JSON

/// Writes whole outgoing frames, header and body in one buffer.
///
/// Keeps one `JSONWriter`, so that a frame costs one allocation: its own.
package struct FrameWriter: Sendable {
  private var json = JSONWriter()

  package init() {}

  /// The answer to the request `id`; `result` writes one value.
  package mutating func response<Failure: Error>(
    to id: RequestID, result: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) -> [UInt8] {
    begin()
    json.field("id", id)
    try json.field("result", result)
    return end()
  }

  /// The answer to a request that failed; `id` is nil when it could not be read.
  package mutating func response(to id: RequestID?, error: ResponseError) -> [UInt8] {
    begin()
    json.field("id") { writer in
      if let id { id.write(to: &writer) } else { writer.null() }
    }
    json.field("error", error)
    return end()
  }

  /// A notification; `params` writes one object.
  package mutating func notification<Failure: Error>(
    _ method: String, params: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) -> [UInt8] {
    begin()
    json.field("method", method)
    try json.field("params", params)
    return end()
  }

  /// A request of the server's own.
  ///
  /// Its ids are strings (`srv-1`): some clients mistake a request whose id equals one of their own
  /// pending ones for the answer to it.
  package mutating func request<Failure: Error>(
    _ id: RequestID, _ method: String, params: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) -> [UInt8] {
    begin()
    json.field("id", id)
    json.field("method", method)
    try json.field("params", params)
    return end()
  }

  /// A request of the server's own that has no parameters.
  package mutating func request(_ id: RequestID, _ method: String) -> [UInt8] {
    begin()
    json.field("id", id)
    json.field("method", method)
    return end()
  }

  private mutating func begin() {
    json.reset()
    json.beginObject()
    json.field("jsonrpc", "2.0")
  }

  private mutating func end() -> [UInt8] {
    json.endObject()
    return Self.frame(json.bytes)
  }

  /// `body` behind the header that it needs.
  package static func frame(_ body: [UInt8]) -> [UInt8] {
    var frame: [UInt8] = []
    frame.reserveCapacity(body.count + 40)
    frame += lengthName
    frame += String(body.count).utf8
    frame += endOfHeader
    frame += body
    return frame
  }

  private static let lengthName = Array("Content-Length: ".utf8)
  private static let endOfHeader = Array("\r\n\r\n".utf8)
}
