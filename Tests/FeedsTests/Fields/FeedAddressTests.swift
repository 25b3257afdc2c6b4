// SPDX-License-Identifier: MIT

import Testing

@testable import Feeds

@Suite struct FeedAddressTests {
  @Test(arguments: [
    ("https://a.example/x?y=1&z", "https://a.example/x?y=1&z"),
    ("\n HTTP://A.example/x \t", "HTTP://A.example/x"),
    ("//cdn.example/1.mp3", "https://cdn.example/1.mp3"),
    ("/ep/1", "https://base.example/ep/1"), ("2", "https://base.example/show/2"),
    ("https://a.example/\nx", "https://a.example/x"),
  ])
  func isResolved(written: String, absolute: String) {
    #expect(FeedAddress.absolute(written, base: "https://base.example/show/") == absolute)
  }

  @Test(arguments: [
    "", "javascript:alert(1)", "data:text/html,x", "mailto:a@b.example", "https://",
  ])
  func isNone(written: String) {
    #expect(FeedAddress.absolute(written, base: "https://base.example/") == nil)
  }

  @Test func withoutABaseARelativeAddressLeadsNowhere() {
    #expect(FeedAddress.absolute("/ep/1", base: nil) == nil)
    #expect(FeedAddress.absolute("/ep/1", base: "file:///etc/") == nil)
  }
}
