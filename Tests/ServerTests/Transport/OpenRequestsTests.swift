// SPDX-License-Identifier: MIT

import LSP
import Testing

@testable import Server

@Suite struct OpenRequestsTests {
  private let requests = OpenRequests()

  @Test func `An id is free again once its reply is out`() {
    #expect(requests.open(.integer(1)))
    #expect(!requests.open(.integer(1)))
    #expect(requests.open(.string("1")))
    #expect(requests.close(.integer(1)))
    #expect(!requests.close(.integer(1)))
    #expect(requests.open(.integer(1)))
    #expect(requests.count == 2)
  }

  @Test func `A cancellation marks only what is open`() {
    requests.cancel(.integer(1))
    #expect(requests.open(.integer(1)))
    #expect(!requests.isCancelled(.integer(1)))
    requests.cancel(.integer(1))
    #expect(requests.isCancelled(.integer(1)))
    #expect(requests.close(.integer(1)))
    #expect(requests.open(.integer(1)))
    #expect(!requests.isCancelled(.integer(1)))
  }
}
