// SPDX-License-Identifier: MIT

package import JSON

/// Writes whole outgoing frames, header and body in one buffer.
///
/// Keeps one `JSONWriter`, whose memory the frames are: one that is let go of before the next is
/// written costs no allocation and no copy.
package struct FrameWriter: Sendable {
  private var json = JSONWriter()

  package init() {}

  /// The answer to the request `id`; `result` writes one value.
  package mutating func response<Failure: Error>(
    to id: RequestID, result: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) -> ArraySlice<UInt8> {
    begin()
    json.field("id", id)
    try json.field("result", result)
    return end()
  }

  /// The answer to a request that failed; `id` is nil when it could not be read.
  package mutating func response(to id: RequestID?, error: ResponseError) -> ArraySlice<UInt8> {
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
  ) throws(Failure) -> ArraySlice<UInt8> {
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
  ) throws(Failure) -> ArraySlice<UInt8> {
    begin()
    json.field("id", id)
    json.field("method", method)
    try json.field("params", params)
    return end()
  }

  /// A request of the server's own that has no parameters.
  package mutating func request(_ id: RequestID, _ method: String) -> ArraySlice<UInt8> {
    begin()
    json.field("id", id)
    json.field("method", method)
    return end()
  }

  private mutating func begin() {
    json.reset(behind: Self.headerRoom)
    json.beginObject()
    json.field("jsonrpc", "2.0")
  }

  private mutating func end() -> ArraySlice<UInt8> {
    json.endObject()
    let header = Self.header(length: json.bytes.count - Self.headerRoom)
    json.fill(before: Self.headerRoom, with: header)
    return json.bytes[(Self.headerRoom - header.count)...]
  }

  /// `body` behind the header that it needs.
  package static func frame(_ body: [UInt8]) -> [UInt8] { header(length: body.count) + body }

  private static func header(length: Int) -> [UInt8] {
    Array("Content-Length: \(length)\r\n\r\n".utf8)
  }

  /// The longest header: that of a number of 64 bits.
  private static let headerRoom = 40
}
