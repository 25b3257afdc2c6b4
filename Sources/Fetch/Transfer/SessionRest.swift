// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Foundation

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Keeps a session from running in circles while a server is silent.
///
/// On Linux URLSession goes on waiting for its socket to be writable, which it always is, and so
/// takes a whole core for each server that thinks (Swift 6.3). While nothing arrives, its queue is
/// therefore held for moments, at most `longest` each, so that an answer is heard that much later.
final class SessionRest {
  private let session: URLSession
  /// One, unless the session rests.
  private let free = DispatchSemaphore(value: 1)
  private var pause = 0

  private static let longest = 32
  /// A queue that has so much to do needs no rest.
  private static let patience = 100

  init(_ session: URLSession) {
    self.session = session
  }

  /// How long to wait for something to arrive before a rest.
  var wait: DispatchTimeInterval {
    #if os(Linux)
      .milliseconds(1)
    #else
      .never
    #endif
  }

  /// Something has arrived: more may come soon.
  func end() {
    pause = 0
  }

  /// Nothing has arrived: holds the session's queue, longer each time.
  func take() {
    pause = min(Self.longest, max(1, pause * 2))
    guard free.wait(timeout: .now()) == .success else { return }
    let (time, free) = (UInt32(pause * 1000), free)
    // With a delegate queue that runs things at once, this runs where the session works.
    session.getAllTasks { _ in
      usleep(time)
      free.signal()
    }
    let limit = DispatchTime.now() + .milliseconds(pause + Self.patience)
    if free.wait(timeout: limit) == .success { free.signal() }
  }
}
