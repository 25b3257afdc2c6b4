// SPDX-License-Identifier: MIT

import LSP
import Testing

@testable import Server

@Suite final class ClientTests {
  private let requests = OpenRequests()
  private var sent: [Message] = []
  private var client: Client {
    Client(requests: requests) { [unowned self] bytes in
      var parser = FrameParser()
      parser.append(bytes[...])
      let body = (try? parser.next()).flatMap { $0 } ?? []
      if let message = try? Message(body) { sent.append(message) }
    }
  }

  @Test func `A request gets its result`() {
    #expect(requests.open(.integer(1)))
    client.reply(to: .integer(1)) { $0.string("x") }
    #expect(sent == [.response(id: .integer(1), result: Array("\"x\"".utf8), error: nil)])
    #expect(requests.count == 0)
  }

  @Test func `A result that throws becomes the error`() {
    #expect(requests.open(.integer(1)))
    client.reply(to: .integer(1)) { (writer) throws(ResponseError) in
      writer.beginArray()
      throw ResponseError.contentModified
    }
    #expect(sent == [.response(id: .integer(1), result: nil, error: .contentModified)])
  }

  @Test func `A cancelled request is answered so, and not worked on`() {
    #expect(requests.open(.integer(1)))
    requests.cancel(.integer(1))
    var hasRun = false
    client.reply(to: .integer(1)) { writer in
      hasRun = true
      writer.null()
    }
    #expect(!hasRun)
    #expect(sent == [.response(id: .integer(1), result: nil, error: .requestCancelled)])
  }

  @Test func `A failure is answered as it says`() {
    let error = MessageError(id: nil, error: .parseError("no"))
    client.refuse(error)
    #expect(sent == [.response(id: nil, result: nil, error: error.error)])
  }

  @Test func `A refusal leaves the open request of the same id alone`() {
    #expect(requests.open(.integer(1)))
    client.refuse(MessageError(id: .integer(1), error: .invalidRequest("in use")))
    #expect(requests.isOpen(.integer(1)))
  }

  @Test func `Requests of the server's own are numbered strings`() {
    let client = client
    let ids = (0..<2).map { _ in client.request("workspace/configuration") { $0.object { _ in } } }
    #expect(ids == [.string("srv-1"), .string("srv-2")])
    #expect(sent.count == 2)
  }
}
