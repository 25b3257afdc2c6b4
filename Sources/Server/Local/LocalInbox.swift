// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP

/// What a session has said to its local editor.
final class LocalInbox {
  private var parser = FrameParser()
  private var replies: [(id: RequestID, reply: Result<JSONValue, ResponseError>)] = []
  private var messages: [Message] = []

  func receive(_ frame: ArraySlice<UInt8>) {
    parser.append(frame)
    guard let body = try? parser.next(), let message = try? Message(body) else { return }
    guard case .response(let id?, let result, let error) = message else {
      return messages.append(message)
    }
    replies.append((id, Self.reply(result, error)))
  }

  func takeReplies(to id: RequestID) -> [Result<JSONValue, ResponseError>] {
    defer { replies.removeAll { $0.id == id } }
    return replies.filter { $0.id == id }.map(\.reply)
  }

  func takeMessages() -> [Message] {
    defer { messages = [] }
    return messages
  }

  private static func reply(
    _ result: [UInt8]?, _ error: ResponseError?
  ) -> Result<JSONValue, ResponseError> {
    if let error { return .failure(error) }
    do throws(JSONError) {
      return .success(try JSONValue(result ?? []))
    } catch {
      return .failure(.internalError("the server sent no JSON: \(error)"))
    }
  }
}
