// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import Server

@Suite struct OutboxTests {
  init() { signal(SIGPIPE, SIG_IGN) }

  @Test func `A client that does not read holds nobody up, and gets everything in order`() {
    let channel = ByteChannel()
    let outbox = Outbox(output: channel.writeEnd)
    let frames = (0..<200).map { number in [UInt8](repeating: UInt8(number), count: 10_000) }
    for frame in frames { outbox.send(frame[...]) }
    #expect(channel.read(2_000_000) == frames.flatMap { $0 })
    outbox.flush(limit: .seconds(60))
    outbox.send([1, 2, 3])
    #expect(channel.read(3) == [1, 2, 3])
  }

  @Test func `A client that has gone costs an error and no life`() {
    let channel = ByteChannel()
    let outbox = Outbox(output: channel.writeEnd)
    channel.closeReadEnd()
    outbox.send([1])
    outbox.send([2])
    #expect(outbox.isBroken)
    outbox.flush(limit: .seconds(60))
  }

  @Test func `A client that goes while frames wait for it ends the waiting`() {
    let channel = ByteChannel()
    let outbox = Outbox(output: channel.writeEnd)
    // More than any pipe holds.
    outbox.send(ArraySlice(repeating: 0, count: 4 << 20))
    channel.closeReadEnd()
    outbox.flush(limit: .seconds(60))
    #expect(outbox.isBroken)
  }
}
