// SPDX-License-Identifier: MIT

/// An address to bring up to date.
package struct FetchRequest: Equatable, Sendable {
  /// Why it is asked for, and so what stands in the way.
  package enum Urgency: Equatable, Sendable {
    /// A refresh that nobody waits for: patient after failures.
    case background
    /// The user wants it now: only a server's `Retry-After` and "gone" stand in the way.
    case asked
    /// The user wants it although it is gone; `Retry-After` is obeyed all the same.
    case forced
  }

  /// `http:` or `https:`; a user and password in it are sent to that host only.
  package var address: String
  package var urgency: Urgency

  package init(address: String, urgency: Urgency) {
    self.address = address
    self.urgency = urgency
  }
}
