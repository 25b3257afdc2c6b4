// SPDX-License-Identifier: MIT

internal import JSON
internal import LSP

/// A request that waits until every note has been read.
struct WaitingRequest {
  let id: RequestID
  let method: Method
  let params: [UInt8]
  /// How many changes of notes had been heard of when it came; the answer holds them.
  let changeCount: Int
}

/// Exactly one reply per request: each path below either replies or leaves the request in `waiting`.
extension Session {
  func handle(_ message: Message) {
    switch message {
    case .request(let id, let method, let params):
      traced(method, params) { handleRequest(id, method, params) }
    case .notification(let method, let params):
      traced(method, params) { handleNotification(method, params) }
    case .response(let id, let result, let error):
      handleResponse(id, result, error)
    }
  }

  /// Answers what had to wait for the notes, as far as it need not wait longer.
  func runWaiting() {
    guard !waiting.isEmpty, isSettled else { return }
    let ready = waiting
    waiting = []
    for request in ready { run(request) }
  }

  /// A request that waits is answered now; one that is still queued when its turn comes.
  func cancel(_ id: RequestID) {
    if inBackground.remove(id) != nil { return client.reply(to: id, error: .requestCancelled) }
    guard let place = waiting.firstIndex(where: { $0.id == id }) else { return }
    waiting.remove(at: place)
    client.reply(to: id, error: .requestCancelled)
  }

  /// No answer of the client's is ever waited for; what came of it goes to who asked.
  private func handleResponse(_ id: RequestID?, _ result: [UInt8]?, _ error: ResponseError?) {
    guard let id else { return }
    settingsAnswered(id, result)
    progressAnswered(id, isAgreed: error == nil)
    watchersAnswered(id, isAgreed: error == nil)
    editAnswered(id, result)
  }

  private func run(_ request: WaitingRequest) {
    if request.method.scheduling == .afterScan, !hasNotes(for: request) {
      return waiting.append(request)
    }
    if client.hasCalledOff(request.id) {
      return client.reply(to: request.id, error: .requestCancelled)
    }
    if client.isOvertaken(request.id) {
      return client.reply(to: request.id, CompletionAnswer.askAgain.write)
    }
    // The answer is made before its frame is begun: making it may have something to tell the user.
    do throws(ResponseError) {
      let reply = try request.method.handle(self, request.params)
      if case .later(let work) = reply { return answer(request.id, by: work) }
      client.reply(to: request.id, reply.write)
    } catch {
      client.reply(to: request.id, error: error)
    }
  }

  private func handleRequest(_ id: RequestID, _ name: String, _ params: [UInt8]) {
    if let refusal = refusal(of: name) { return client.reply(to: id, error: refusal) }
    guard let row = methods[name], row.isRequest else {
      return client.reply(to: id, error: .methodNotFound(name))
    }
    run(WaitingRequest(id: id, method: row, params: params, changeCount: notes.changeCount))
  }

  /// Later changes do not hold it up: there may always be more.
  private func hasNotes(for request: WaitingRequest) -> Bool {
    isSettled && notes.hasFollowed(request.changeCount) && notes.areScanned
  }

  private func handleNotification(_ name: String, _ params: [UInt8]) {
    guard let method = methods[name], !method.isRequest else { return }
    guard method.isLifecycle || lifecycle == .running || lifecycle == .initialized else { return }
    // A notification has no reply to carry an error; the log is the place for it.
    do throws(ResponseError) {
      _ = try method.handle(self, params)
    } catch {
      Log.warning("\(name): \(error.message)")
    }
  }

  private func refusal(of method: String) -> ResponseError? {
    switch lifecycle {
    case .uninitialized: method == "initialize" ? nil : .serverNotInitialized
    case .initialized, .running:
      method == "initialize" ? .invalidRequest("the session is initialized already") : nil
    case .shutDown, .ended: .invalidRequest("the session has been shut down")
    }
  }
}
