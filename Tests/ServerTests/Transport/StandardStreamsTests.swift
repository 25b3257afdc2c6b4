// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import Server

@Suite struct StandardStreamsTests {
  @Test func `Nothing but the protocol reaches standard output`() async {
    await #expect(processExitsWith: .success) {
      let (input, output) = (ByteChannel(), ByteChannel())
      dup2(input.readEnd, 0)
      dup2(output.writeEnd, 1)
      guard let streams = StandardStreams.claim() else { exit(2) }
      print("a library speaks")
      fflush(nil)
      input.write("question")
      var byte: UInt8 = 0
      guard read(0, &byte, 1) == 0 else { exit(3) }
      guard read(streams.input, &byte, 1) == 1, byte == UInt8(ascii: "q") else { exit(4) }
      guard write(streams.output, "answer", 6) == 6 else { exit(5) }
      exit(output.read(6) == Array("answer".utf8) ? 0 : 6)
    }
  }

  @Test func `Private copies are not inherited`() async {
    await #expect(processExitsWith: .success) {
      guard let streams = StandardStreams.claim() else { exit(2) }
      let flags = [streams.input, streams.output].map { fcntl($0, F_GETFD) }
      exit(flags == [FD_CLOEXEC, FD_CLOEXEC] ? 0 : 3)
    }
  }

  @Test func `A closed standard output is told`() async {
    await #expect(processExitsWith: .success) {
      close(1)
      exit(StandardStreams.claim() == nil ? 0 : 2)
    }
  }
}
