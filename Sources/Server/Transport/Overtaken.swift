// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP

/// Finds the completion requests whose answer nobody can use: the text has changed since, and the
/// client has asked again (protocol/completion.md).
///
/// Two requests without a change between are both answered: they come from two asking.
enum Overtaken {
  private static let completion = "textDocument/completion"

  /// - Parameter messages: what arrived together, in order.
  static func completions(in messages: [Result<Message, MessageError>]) -> [RequestID] {
    guard messages.count(where: asks) > 1 else { return [] }
    var overtaken: [RequestID] = []
    var asked: Set<String> = []
    var changed: Set<String> = []
    for message in messages.reversed() {
      switch message {
      case .success(.request(let id, completion, let params)):
        guard let uri = uri(params) else { continue }
        if changed.contains(uri) { overtaken.append(id) }
        asked.insert(uri)
      case .success(.notification("textDocument/didChange", let params)):
        if let uri = uri(params), asked.contains(uri) { changed.insert(uri) }
      default: continue
      }
    }
    return overtaken
  }

  private static func asks(_ message: Result<Message, MessageError>) -> Bool {
    if case .success(.request(_, completion, _)) = message { true } else { false }
  }

  private static func uri(_ params: [UInt8]) -> String? {
    (try? JSONMembers(of: params))?.object("textDocument")?.string("uri")
  }
}
