// SPDX-License-Identifier: MIT

internal import Ingest
internal import JSON

/// A subscription as `list` shows it.
struct SubscriptionRow {
  let feed: OutlineFeed
  /// Nil for a path, and for an address that was never asked.
  let state: CopyState?

  var text: String {
    var parts = [feed.title, feed.xmlURL]
    if let checked = state?.checkedAt { parts.append("asked \(Moment.text(checked))") }
    if let failure = state?.failure { parts.append(failure) }
    if state?.isGone == true { parts.append("gone for good (410)") }
    return parts.joined(separator: "  ")
  }

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("title", feed.title)
      $0.field("feed", feed.xmlURL)
      $0.field("moved_to", state?.permanentAddress)
      $0.field("checked_at", state?.checkedAt)
      $0.field("changed_at", state?.changedAt)
      $0.field("problem", state?.failure)
      $0.field("gone", state?.isGone == true)
    }
  }
}
