// SPDX-License-Identifier: MIT

internal import Foundation

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Carries out transfers one after the other: no cookies, no cache, no stored credentials, redirects
/// reported and not followed.
final class TransferSession {
  private let session: URLSession
  private let current = CurrentTransfer()

  /// Long enough never to matter: whoever started the worker looks at the clock.
  private static let patience: TimeInterval = 86_400

  init() {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.timeoutIntervalForRequest = Self.patience
    session = URLSession(
      configuration: configuration, delegate: current, delegateQueue: ImmediateQueue())
  }

  /// - Returns: how the transfer ended, or would end; its `isLast` says that it has not.
  func run(_ order: TransferOrder) -> TransferReport {
    guard let url = URL(string: order.address) else {
      return TransferReport(fault: .network(code: URLError.badURL.rawValue, text: ""))
    }
    var request = URLRequest(
      url: url, cachePolicy: .reloadIgnoringLocalCacheData, timeoutInterval: Self.patience)
    for header in order.headers {
      request.setValue(header.value, forHTTPHeaderField: header.name)
    }
    let task = session.dataTask(with: request)
    current.begin(order, task: task)
    task.resume()
    let rest = SessionRest(session)
    while !current.isDecided {
      if current.moves(within: rest.wait) { rest.end() } else { rest.take() }
    }
    // Of a short answer the end comes with the head.
    current.waitForEnd(within: .milliseconds(50))
    return current.report
  }
}

/// Runs what the session delivers at once, on the session's own queue.
///
/// That is what holds a body back: another queue would pile up whatever a small gzip grows into.
private final class ImmediateQueue: OperationQueue, @unchecked Sendable {
  override func addOperation(_ block: @escaping @Sendable () -> Void) {
    block()
  }
}
