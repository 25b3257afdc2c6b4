// SPDX-License-Identifier: MIT

/// What is known of an address and of the copy of what it gave.
///
/// Times are seconds since 1970-01-01T00:00:00Z.
package struct CopyState: Equatable, Sendable {
  /// The file of bytes that a state speaks of.
  package struct Body: Equatable, Sendable {
    /// Bytes, decoded of any content coding.
    package var size: Int64
    /// Nanoseconds since 1970: with the size it tells this file from any other of that name.
    package var modified: Int64
  }

  /// As the user or a list names it.
  package let address: String
  /// Where it has moved for good: the last of an unbroken chain of 301 and 308 (RFC 9110, 15.4).
  package var permanentAddress: String?
  /// The address that gave the bytes, after all redirects: its validators are asked of it alone.
  package var answeringAddress: String?
  /// Its `ETag` (RFC 9110, 8.8.3), as it came.
  package var etag: String?
  /// Its `Last-Modified`, as it came.
  package var lastModified: String?
  /// The `charset` of its `Content-Type`, in lower case: what the bytes mean where they do not say.
  package var charset: String?
  /// When the bytes came.
  package var fetchedAt: Int?
  /// When it was last asked, whatever came of it.
  package var checkedAt: Int?
  /// When the bytes last differed from those before.
  package var changedAt: Int?
  /// Until when the server wishes not to be asked (RFC 9110, 10.2.3).
  package var retryAfter: Int?
  /// How often in a row the last checks have failed.
  package var failures = 0
  /// Why the last check failed, a sentence for the user; nil when it succeeded.
  package var failure: String?
  /// Whether the server says that this is gone for good (410).
  package var isGone = false
  /// Whether the bytes are kept for want of better ones: `failure` says what is wrong with them.
  package var isDamaged = false
  /// Nil when there are no bytes.
  package var body: Body?

  package init(address: String) {
    self.address = address
  }
}

extension CopyState {
  /// How long a failing address is left alone by refreshes that nobody asked for: 10 minutes, an
  /// hour, six hours, a day.
  private static let backOffs = [600, 3600, 21_600, 86_400]

  /// No wish of a server is obeyed for longer than a week.
  package static let longestWait = 604_800

  /// Until when a refresh in the background leaves this alone: the server's wish, or patience after
  /// failures; nil when it may be asked.
  package var notBefore: Int? {
    guard failures > 0, let checkedAt else { return retryAfter }
    let backOff = Self.backOffs[min(failures, Self.backOffs.count) - 1]
    return max(retryAfter ?? 0, checkedAt.addingReportingOverflow(backOff).partialValue)
  }
}
