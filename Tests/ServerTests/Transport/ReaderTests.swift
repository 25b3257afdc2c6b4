// SPDX-License-Identifier: MIT

import Foundation
import LSP
import Testing

@testable import Server

@Suite(.timeLimit(.minutes(10))) final class ReaderTests {
  private let channel = ByteChannel()
  private let inbox = Inbox<Int>()
  private let requests = OpenRequests()
  private var reader: Reader<Int>

  init() {
    reader = Reader(input: channel.readEnd, requests: requests, inbox: inbox)
  }

  @Test func `Messages come in order and the end of the input comes last`() {
    let bodies = (0..<50).map { #"{"jsonrpc":"2.0","id":\#($0),"method":"m"}"# }
    channel.write(bodies.map(frame).joined())
    channel.closeWriteEnd()
    for number in 0..<50 {
      #expect(next() == "request \(number)")
    }
    #expect(next() == "closed")
    #expect(requests.count == 50)
  }

  @Test func `A frame that the end of the input cuts is dropped`() {
    channel.write("Content-Length: 100\r\n\r\n{")
    channel.closeWriteEnd()
    #expect(next() == "closed")
  }

  #if os(Linux)
    @Test func `The end of the client's process is the end, though the input stays open`() throws {
      let client = Process()
      client.executableURL = URL(fileURLWithPath: "/bin/cat")
      client.standardInput = Pipe()
      try client.run()
      let params = #"{"processId":\#(client.processIdentifier)}"#
      channel.write(frame(#"{"jsonrpc":"2.0","id":0,"method":"initialize","params":\#(params)}"#))
      #expect(next() == "request 0")
      kill(client.processIdentifier, SIGKILL)
      #expect(next() == "closed")
    }
  #endif

  @Test func `A process that can't be seen is not watched`() {
    let params = #"{"processId":2147483647}"#
    channel.write(frame(#"{"jsonrpc":"2.0","id":0,"method":"initialize","params":\#(params)}"#))
    #expect(next() == "request 0")
    channel.write(frame(#"{"jsonrpc":"2.0","id":1,"method":"m"}"#))
    #expect(next() == "request 1")
    channel.closeWriteEnd()
    #expect(next() == "closed")
  }

  @Test func `Work of other threads comes between the messages`() {
    inbox.post(7)
    inbox.post(8)
    #expect(next() == "work 7")
    channel.write(frame(#"{"jsonrpc":"2.0","id":0,"method":"m"}"#))
    #expect(next() == "work 8")
    #expect(next() == "request 0")
  }

  private func next() -> String {
    switch reader.next() {
    case .message(.success(.request(let id, _, _))): "request \(id)"
    case .work(let work): "work \(work)"
    case .closed: "closed"
    case let event: "\(event)"
    }
  }
}
