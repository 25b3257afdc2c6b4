// SPDX-License-Identifier: MIT

import Testing

@testable import Ingest

/// What is known of a copy, written down and read again.
@Suite struct CopyStateTests {
  private var full: CopyState {
    var state = CopyState(address: "https://ada:quill@harbour.example/feed?a=\"b\"")
    state.permanentAddress = "https://tapes.example/feed"
    state.answeringAddress = "https://cdn.example/feed"
    state.etag = "W/\"1\""
    state.lastModified = "Sun, 06 Nov 1994 08:49:37 GMT"
    state.charset = "windows-1251"
    (state.fetchedAt, state.checkedAt, state.changedAt) = (1, 2, 3)
    (state.retryAfter, state.failures, state.failure) = (4, 5, "is closed\n")
    (state.isGone, state.isDamaged) = (true, true)
    state.body = CopyState.Body(size: 6, modified: 7)
    return state
  }

  @Test func whatIsWrittenIsRead() {
    #expect(CopyState(json: full.json) == full)
    let empty = CopyState(address: "")
    #expect(CopyState(json: empty.json) == empty)
  }

  /// Half written, of another kind, or hostile: nothing is known then.
  @Test(arguments: [
    "", "{", "[]", "{}", "null", "\0", "{\"address\":", "{\"address\":5}",
    "{\"address\":\"https://harbour.example\"", String(repeating: "[", count: 100_000),
  ]) func damageIsNoState(_ text: String) {
    #expect(CopyState(json: Array(text.utf8)) == nil)
  }

  @Test func everyCutIsNoStateOrTheWhole() {
    let bytes = full.json
    for count in bytes.indices { #expect(CopyState(json: Array(bytes[..<count])) == nil) }
  }

  @Test func wrongTypesAreMissing() {
    let text = """
      {"address":"a","etag":1,"charset":null,"fetched_at":"soon","checked_at":-5,
       "changed_at":99999999999999999999,"retry_after":1.5,"failures":-3,"gone":"yes",
       "size":-1,"modified":0,"unknown":[{}]}
      """
    #expect(CopyState(json: Array(text.utf8)) == CopyState(address: "a"))
  }

  /// A tenth of an hour, an hour, six, a day, and never more; a server's wish where it is later.
  @Test(arguments: [
    (0, nil as Int?, nil as Int?), (0, 500, 500), (1, nil, 1600), (2, nil, 4600), (3, nil, 22_600),
    (4, nil, 87_400), (5, nil, 87_400), (Int.max, nil, 87_400), (1, 9000, 9000), (1, 1100, 1600),
  ]) func patience(_ failures: Int, _ retryAfter: Int?, _ notBefore: Int?) {
    var state = CopyState(address: "")
    (state.failures, state.retryAfter, state.checkedAt) = (failures, retryAfter, 1000)
    #expect(state.notBefore == notBefore)
  }

  @Test func patienceDoesNotOverflow() {
    var state = CopyState(address: "")
    (state.failures, state.checkedAt) = (1, .max)
    _ = state.notBefore
  }
}
