// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP

/// Makes the answer to a request, on another thread.
typealias BackgroundAnswer = @Sendable () throws(ResponseError) -> any JSONWritable & Sendable

/// Requests that are answered by work in the background; each has its one reply whatever comes first:
/// the answer, its cancellation or the end of the session.
extension Session {
  func answer(_ id: RequestID, by work: @escaping BackgroundAnswer) {
    inBackground.insert(id)
    background.run {
      SessionWork.answered(id, Result { () throws(ResponseError) in try work() })
    }
  }

  func answered(
    _ id: RequestID, _ answer: Result<any JSONWritable & Sendable, ResponseError>
  ) {
    guard inBackground.remove(id) != nil else { return }
    switch answer {
    case .success(let value): client.reply(to: id, value.write)
    case .failure(let error): client.reply(to: id, error: error)
    }
  }

  func giveUpAnswers() {
    for id in inBackground {
      client.reply(to: id, error: .serverCancelled("the server shuts down"))
    }
    inBackground = []
  }
}
