// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Foundation
internal import Synchronization

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// What arrives in the transfer under way: its body goes to the file, the rest into the report.
final class CurrentTransfer: NSObject, URLSessionDataDelegate, Sendable {
  private struct State {
    /// What an earlier task still says is not heard.
    var task: Int
    var report = TransferReport()
    var body: BodyFile?
    var isOver = false

    /// Whether nothing that may still come changes the report.
    var isDecided: Bool {
      isOver || report.fault != nil || report.status != 0 && !report.bringsBody
    }
  }

  private let state = Mutex<State?>(nil)
  /// Signalled whenever there may be something to see; once too often is harmless.
  private let events = DispatchSemaphore(value: 0)

  /// Before the task is resumed.
  func begin(_ order: TransferOrder, task: URLSessionTask) {
    let number = task.taskIdentifier
    state.withLock {
      $0 = State(task: number, body: BodyFile(path: order.path, limit: order.bodySize))
    }
  }

  /// Whether nothing that may still come changes the report.
  var isDecided: Bool { state.withLock { $0?.isDecided != false } }

  /// Waits for something to arrive; false when nothing does.
  func moves(within time: DispatchTimeInterval) -> Bool {
    events.wait(timeout: .now() + time) == .success
  }

  /// Waits until the task has ended, or no longer.
  func waitForEnd(within time: DispatchTimeInterval) {
    let limit = DispatchTime.now() + time
    while state.withLock({ $0?.isOver == false }), events.wait(timeout: limit) == .success {}
  }

  /// As far as it is known; the last one while the task has not ended, for cancelling it may take as
  /// long as its server likes.
  var report: TransferReport {
    state.withLock { state in
      var report = state?.report ?? TransferReport()
      report.isLast = state?.isOver == false
      return report
    }
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    change(dataTask) { state in
      state.report.take(response)
      let isLong = response.expectedContentLength > Int64(state.body?.limit ?? 0)
      if state.report.bringsBody && isLong { state.report.fault = .tooLarge }
    }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    change(dataTask) { state in
      guard state.report.bringsBody, state.report.fault == nil else { return }
      state.report.fault = state.body?.append(data)
    }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    change(task) { state in
      if state.report.status == 0, let response = task.response { state.report.take(response) }
      // What was cancelled ended for a reason that is known already.
      if let error, !state.isDecided {
        state.report.fault = .network(
          code: (error as NSError).code, text: error.localizedDescription)
      }
      state.body = nil
      state.isOver = true
    }
  }

  private func change(_ task: URLSessionTask, _ step: (inout State) -> Void) {
    state.withLock { state in
      guard var changed = state, changed.task == task.taskIdentifier, !changed.isOver else {
        return
      }
      step(&changed)
      state = changed
    }
    events.signal()
  }
}

extension TransferReport {
  /// Whether this is a whole body to keep (RFC 9110, 15.3.1).
  fileprivate var bringsBody: Bool { status == 200 }

  fileprivate mutating func take(_ response: URLResponse) {
    guard let response = response as? HTTPURLResponse else { return }
    status = response.statusCode
    for field in Field.allCases {
      let value = response.value(forHTTPHeaderField: field.rawValue)
      fields[field] = value.flatMap { $0.utf8.count <= Self.longestField ? $0 : nil }
    }
  }
}
