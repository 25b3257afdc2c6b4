// SPDX-License-Identifier: MIT

internal import Foundation
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A real HTTP server on loopback that answers as it is told, however badly.
package final class TestServer: Sendable {
  package struct Request: Sendable {
    package var path: String
    /// Names in lower case.
    package var headers: [String: String]
  }

  /// What the connections share.
  package final class Log: Sendable {
    struct Entries {
      var requests: [Request] = []
      var running = 0
      var mostAtOnce = 0
    }

    let entries = Mutex(Entries())
  }

  package typealias Script = @Sendable (Request) -> Reply

  private let listener: Int32
  private let port: UInt16
  private let log = Log()

  /// - Parameter host: an IPv4 address of loopback.
  package init(host: String = "127.0.0.1", _ script: @escaping Script) throws {
    (listener, port) = try Self.listen(host)
    let (listener, log) = (listener, log)
    Thread.detachNewThread {
      while case let connection = accept(listener, nil, nil), connection >= 0 {
        // Small writes are sent at once: answers are written in pieces.
        var isOn: Int32 = 1
        setsockopt(
          connection, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
        Thread.detachNewThread { Connection(connection, script, log).serve() }
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  package func url(_ path: String, host: String = "127.0.0.1", user: String? = nil) -> String {
    "http://" + (user.map { $0 + "@" } ?? "") + "\(host):\(port)" + path
  }

  package var requests: [Request] { log.entries.withLock { $0.requests } }
  package var paths: [String] { requests.map(\.path) }
  /// The most requests that were under way together.
  package var mostAtOnce: Int { log.entries.withLock { $0.mostAtOnce } }

  private struct NoServer: Error {}

  private static func listen(_ host: String) throws -> (Int32, UInt16) {
    #if canImport(Glibc)
      let stream = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    let listener = socket(AF_INET, stream, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr(host)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && Self.startListening(listener)
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard isListening else { throw NoServer() }
    return (listener, UInt16(bigEndian: address.sin_port))
  }

  private static func startListening(_ listener: Int32) -> Bool {
    #if canImport(Glibc)
      Glibc.listen(listener, 256) == 0
    #else
      Darwin.listen(listener, 256) == 0
    #endif
  }
}
