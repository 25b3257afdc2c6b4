// SPDX-License-Identifier: MIT

import LSP
import Testing

@testable import Server

@Suite struct IntakeTests {
  private let requests = OpenRequests()

  @Test func `A cancellation overtakes the request it is for`() {
    var intake = Intake(requests: requests)
    let messages = receive(
      [
        #"{"jsonrpc":"2.0","id":1,"method":"a"}"#, #"{"jsonrpc":"2.0","id":2,"method":"a"}"#,
        #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":2}}"#,
      ], &intake)
    #expect(messages.count == 3)
    #expect(requests.isOpen(.integer(1)) && !requests.isCancelled(.integer(1)))
    #expect(requests.isCancelled(.integer(2)))
  }

  @Test func `A second request of an open id is refused`() {
    var intake = Intake(requests: requests)
    let request = #"{"jsonrpc":"2.0","id":"x","method":"a"}"#
    let messages = receive([request, request], &intake)
    #expect((try? messages.first?.get()) != nil)
    #expect(failure(messages.last)?.id == .string("x"))
    #expect(failure(messages.last)?.error.code == -32600)
    #expect(requests.count == 1)
  }

  @Test func `Bad frames and bad messages come as failures, in their place`() {
    var intake = Intake(requests: requests)
    let stream =
      "rubbish\r\n" + frame("{") + frame("[]") + frame(#"{"jsonrpc":"2.0","method":"exit"}"#)
    let messages = intake.receive(Array(stream.utf8)[...])
    #expect(messages.map { failure($0)?.error.code } == [-32700, -32700, -32600, nil])
  }

  private func receive(
    _ bodies: [String], _ intake: inout Intake
  ) -> [Result<Message, MessageError>] {
    intake.receive(Array(bodies.map(frame).joined().utf8)[...])
  }

  private func failure(_ result: Result<Message, MessageError>?) -> MessageError? {
    guard case .failure(let error) = result else { return nil }
    return error
  }
}
