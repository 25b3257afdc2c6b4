// SPDX-License-Identifier: MIT

package import JSON
package import LSP

/// What the server says to the client: replies, notifications, requests of its own.
///
/// Belongs to the thread that handles the events. Every request that was entered in `requests` gets
/// exactly one reply; a second one is a bug of ours and is not sent.
package final class Client {
  private let requests: OpenRequests
  private let send: (ArraySlice<UInt8>) -> Void
  private var frames = FrameWriter()
  private var ownRequests = 0

  /// `send` takes each frame as it is complete, and lets go of it when it returns.
  package init(requests: OpenRequests, send: @escaping (ArraySlice<UInt8>) -> Void) {
    self.requests = requests
    self.send = send
  }

  /// Whether the client wants no answer to the request `id` any more.
  package func hasCalledOff(_ id: RequestID) -> Bool { requests.isCancelled(id) }

  /// Whether the client has asked again since, about another text.
  func isOvertaken(_ id: RequestID) -> Bool { requests.isOvertaken(id) }

  /// Answers the request `id` with the one value that `result` writes, or with the error it throws.
  ///
  /// When the client has called the request off, the reply is -32800 and `result` is not run.
  package func reply(
    to id: RequestID, _ result: (inout JSONWriter) throws(ResponseError) -> Void
  ) {
    let isCancelled = requests.isCancelled(id)
    guard strike(id) else { return }
    do throws(ResponseError) {
      if isCancelled { throw ResponseError.requestCancelled }
      send(try frames.response(to: id, result: result))
    } catch {
      send(frames.response(to: id, error: error))
    }
  }

  /// Answers the request `id` with an error; -32800 when the client has called it off.
  package func reply(to id: RequestID, error: ResponseError) {
    reply(to: id) { (_) throws(ResponseError) in throw error }
  }

  /// Answers what was no message, or a request whose id was in use.
  package func refuse(_ failure: MessageError) {
    send(frames.response(to: failure.id, error: failure.error))
  }

  /// Sends a notification with the one value that `params` writes.
  package func notify(_ method: String, _ params: (inout JSONWriter) -> Void) {
    send(frames.notification(method, params: params))
  }

  /// Sends a request and tells its id, which the answer will carry.
  ///
  /// Nothing ever waits for that answer: some clients send none.
  package func request(_ method: String, _ params: (inout JSONWriter) -> Void) -> RequestID {
    ownRequests += 1
    let id = RequestID.string("srv-\(ownRequests)")
    send(frames.request(id, method, params: params))
    return id
  }

  /// As `request(_:_:)`, of a request without parameters.
  package func request(_ method: String) -> RequestID {
    ownRequests += 1
    let id = RequestID.string("srv-\(ownRequests)")
    send(frames.request(id, method))
    return id
  }

  private func strike(_ id: RequestID) -> Bool {
    let wasOpen = requests.close(id)
    assert(wasOpen, "the request \(id) has its reply already")
    return wasOpen
  }
}
