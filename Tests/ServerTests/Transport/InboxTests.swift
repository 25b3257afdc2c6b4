// SPDX-License-Identifier: MIT

import Dispatch
import Testing

@testable import Server

@Suite struct InboxTests {
  @Test func `Each thread's events come in their order, and none is lost`() {
    let inbox = Inbox<(thread: Int, number: Int)>()
    let threads = 4
    let each = 2_000
    DispatchQueue.global().async {
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        for number in 0..<each { inbox.post((thread, number)) }
      }
    }
    var next = [Int](repeating: 0, count: threads)
    for _ in 0..<threads * each {
      let event = inbox.next()
      #expect(event.number == next[event.thread])
      next[event.thread] += 1
    }
    #expect(inbox.next(until: .now) == nil)
  }

  @Test func `A deadline that has passed still takes what is there`() {
    let inbox = Inbox<Int>()
    inbox.post(7)
    #expect(inbox.next(until: .now - .seconds(60)) == 7)
    #expect(inbox.next(until: .now - .seconds(60)) == nil)
  }

  @Test func `A deadline far away is no trouble`() {
    let inbox = Inbox<Int>()
    inbox.post(1)
    #expect(inbox.next(until: .now + .seconds(1_000_000_000_000)) == 1)
  }
}
