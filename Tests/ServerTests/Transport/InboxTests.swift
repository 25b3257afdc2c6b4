// SPDX-License-Identifier: MIT

import Dispatch
import Testing

@testable import Server

@Suite struct InboxTests {
  @Test func `Each thread's work comes in its order, and none is lost`() {
    let inbox = Inbox<(thread: Int, number: Int)>()
    let threads = 4
    let each = 2_000
    DispatchQueue.global().async {
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        for number in 0..<each { inbox.post((thread, number)) }
      }
    }
    var next = [Int](repeating: 0, count: threads)
    while next.reduce(0, +) < threads * each {
      for work in inbox.takeAll() {
        #expect(work.number == next[work.thread])
        next[work.thread] += 1
      }
    }
    #expect(inbox.takeAll().isEmpty)
  }

  @Test func `It can be taken from again and again`() {
    let inbox = Inbox<Int>()
    let rounds = (0..<100_000).filter { round in
      inbox.post(round)
      return inbox.takeAll() == [round]
    }
    #expect(rounds.count == 100_000)
  }
}
