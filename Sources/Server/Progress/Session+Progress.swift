// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP

/// Showing how far longer work is, to clients that take it.
extension Session {
  func begin(_ work: Work) {
    guard capabilities.window.workDoneProgress, lifecycle == .running, !progress.isKnown(work)
    else { return }
    let token = progress.make()
    let id = client.request("window/workDoneProgress/create") {
      $0.object { $0.field("token", token) }
    }
    progress.add(token, for: work, request: id)
  }

  /// The client answered a request; whether it was one for a token.
  func progressAnswered(_ id: RequestID, isAgreed: Bool) {
    guard let (work, token) = progress.answered(id, isAgreed: isAgreed) else { return }
    send(token, .begin(title: work.title, isCancellable: work.isCancellable))
  }

  func report(_ work: Work, done: Int, of total: Int) {
    guard let token = progress.shown(work), total > 0 else { return }
    send(token, .report(message: "\(done)/\(total)", percentage: done * 100 / total))
  }

  func end(_ work: Work, message: String? = nil) {
    guard let token = progress.end(work) else { return }
    send(token, .end(message: message))
  }

  /// The user does not want to wait: what is open answers alone, until a reload.
  func stopWork(_ params: WorkDoneProgressCancelParams) {
    guard let work = params.token.flatMap(progress.work(of:)), work.isCancellable else { return }
    notes.cancelScan()
    end(work, message: "stopped; podcast-ls.reload reads all notes")
    if isSettled { runWaiting() }
  }

  private func send(_ token: String, _ value: WorkDoneProgress) {
    client.notify("$/progress") {
      WorkDoneProgressParams(token: token, value: value).write(to: &$0)
    }
  }
}
