// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// One connection of the test server: requests in, scripted replies out, until one side has enough.
struct Connection {
  private let socket: Int32
  private let script: TestServer.Script
  private let log: TestServer.Log

  init(_ socket: Int32, _ script: @escaping TestServer.Script, _ log: TestServer.Log) {
    self.socket = socket
    self.script = script
    self.log = log
  }

  func serve() {
    defer { close(socket) }
    while let request = read() {
      log.entries.withLock {
        $0.requests.append(request)
        $0.running += 1
        $0.mostAtOnce = max($0.mostAtOnce, $0.running)
      }
      let reply = script(request)
      // Before the client can know of it, so that its next request is never counted as a second.
      log.entries.withLock { $0.running -= 1 }
      guard reply.steps.allSatisfy(carryOut) else { return }
    }
  }

  /// False when the connection is over.
  private func carryOut(_ step: Reply.Step) -> Bool {
    switch step {
    case .bytes(let bytes): return write(bytes)
    case .endless(let bytes):
      while write(bytes) {}
      return false
    case .drip(let byte):
      while write([byte]) { waitForHangUp(milliseconds: 20) }
      return false
    case .silence:
      waitForHangUp(milliseconds: -1)
      return false
    case .close: return false
    }
  }

  private func waitForHangUp(milliseconds: Int32) {
    var wait = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    _ = poll(&wait, 1, milliseconds)
  }

  private func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      #if canImport(Glibc)
        let flags = Int32(MSG_NOSIGNAL)
      #else
        let flags: Int32 = 0
      #endif
      let count = rest.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, flags) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func read() -> TestServer.Request? {
    var head: [UInt8] = []
    var byte: UInt8 = 0
    while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      guard recv(socket, &byte, 1, 0) == 1 else { return nil }
      head.append(byte)
    }
    let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      headers[parts[0].lowercased()] = parts.count > 1 ? String(parts[1].dropFirst()) : ""
    }
    let words = lines[0].split(separator: " ")
    return TestServer.Request(path: String(words[1]), headers: headers)
  }
}
