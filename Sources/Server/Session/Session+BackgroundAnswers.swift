// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP

/// Requests that are answered by work in the background; each has its one reply whatever comes first:
/// the answer, its cancellation or the end of the session.
extension Session {
  func answer(_ id: RequestID, by work: @escaping @Sendable () -> any JSONWritable & Sendable) {
    inBackground.insert(id)
    background.run { SessionWork.answered(id, work()) }
  }

  func answered(_ id: RequestID, _ answer: any JSONWritable & Sendable) {
    guard inBackground.remove(id) != nil else { return }
    client.reply(to: id, answer.write)
  }

  func giveUpAnswers() {
    for id in inBackground {
      client.reply(to: id, error: .serverCancelled("the server shuts down"))
    }
    inBackground = []
  }
}
