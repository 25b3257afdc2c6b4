// SPDX-License-Identifier: MIT

package import LSP

/// Turns the client's bytes into messages, and enters requests and cancellations as they arrive.
///
/// A second request with the id of one that has no reply yet is refused with -32600.
package struct Intake: Sendable {
  private var parser = FrameParser()
  private let requests: OpenRequests

  package init(requests: OpenRequests) {
    self.requests = requests
  }

  /// How many bytes of the message that is arriving are still to come.
  var missing: Int { parser.missing }

  /// The messages that `bytes` complete; a frame that can't be read is a -32700 without an id.
  package mutating func receive(_ bytes: ArraySlice<UInt8>) -> [Result<Message, MessageError>] {
    parser.append(bytes)
    var messages: [Result<Message, MessageError>] = []
    while let message = nextMessage() { messages.append(message) }
    for id in Overtaken.completions(in: messages) { requests.overtake(id) }
    return messages
  }

  private mutating func nextMessage() -> Result<Message, MessageError>? {
    let frame: [UInt8]?
    do {
      frame = try parser.next()
    } catch {
      return .failure(MessageError(id: nil, error: .parseError(error.description)))
    }
    guard let frame else { return nil }
    do {
      let message = try Message(frame)
      try enter(message)
      return .success(message)
    } catch {
      return .failure(error)
    }
  }

  private func enter(_ message: Message) throws(MessageError) {
    switch message {
    case .request(let id, _, _):
      guard requests.open(id) else {
        throw MessageError(id: id, error: .invalidRequest("the id \(id) is in use"))
      }
    case .notification("$/cancelRequest", let params):
      if let cancel = try? CancelParams(params: params) { requests.cancel(cancel.id) }
    case .notification, .response: break
    }
  }
}
