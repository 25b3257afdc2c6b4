// SPDX-License-Identifier: MIT

/// Behind an edit that changes what all below it means, mentions and checkpoints are those of the text
/// before, and consistent among themselves: up to `start` the note is right, and scanning on from there
/// may stop where it meets a state that was known, unless that is one of those left by a later such
/// edit, up to `end`.
struct Unscanned {
  var start: Checkpoint
  var end: Int

  /// Follows an edit.
  mutating func follow(_ edit: TextEdit) {
    start.offset = edit.moved(start.offset)
    end = edit.moved(end)
  }

  /// Whether a scan from a checkpoint is one of text that is right up to there, and so can do what is
  /// left.
  func isAhead(of checkpoint: Checkpoint) -> Bool {
    checkpoint.offset < start.offset || checkpoint == start
  }

  /// Whether what is known of a place is of no use to a scan that began at a checkpoint.
  func hides(_ offset: Int, from checkpoint: Checkpoint) -> Bool {
    isAhead(of: checkpoint) && start.offset <= offset && offset <= end
  }
}
