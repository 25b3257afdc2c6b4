// SPDX-License-Identifier: MIT

internal import Catalog

/// Giving memory back while nobody asks for anything.
///
/// Pages of the index that were read stay with the process until the system wants them; to whoever
/// looks, that is a large program. The system keeps what it has read, so answers have them back soon.
extension Session {
  /// From one to two of these after the last event there is rest.
  private static let restDelay = Duration.milliseconds(900)

  /// Notes that something was done, after which there may be a rest.
  func stir() {
    guard index.stamp != nil else { return }
    rest.stirred += 1
    if rest.awaited == nil { awaitRest() }
  }

  /// Rests, unless something was done meanwhile.
  func mayRest() {
    guard rest.awaited == rest.stirred else { return awaitRest() }
    rest.awaited = nil
    catalog.giveBackMemory()
  }

  private func awaitRest() {
    rest.awaited = rest.stirred
    background.post(.mayRest, after: Self.restDelay)
  }
}

/// Whether a session has had nothing to do for a while.
struct RestState {
  /// How many times something was done.
  var stirred = 0
  /// What that was when the wait for a rest began; nil while none is awaited.
  var awaited: Int?
}
