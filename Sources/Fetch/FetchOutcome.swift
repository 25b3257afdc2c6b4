// SPDX-License-Identifier: MIT

/// What became of one request; but for `new` and `changed` the copy is as it was.
package struct FetchOutcome: Equatable, Sendable {
  package enum Result: Equatable, Sendable {
    /// The first copy; its bytes.
    case new(bytes: Int)
    /// Other bytes than before.
    case changed(bytes: Int)
    /// The server said so (304), or sent the same bytes.
    case unchanged
    /// Not asked until then, in seconds since 1970.
    case skipped(until: Int)
    /// A sentence for the user.
    case failed(String)
    /// The address gave something else, such as a page to log in; a sentence for the user.
    case notAFeed(String)
    /// 410, now or in an earlier run.
    case gone
    /// The run was stopped before this was done.
    case stopped
  }

  package let address: String
  package let result: Result
}
