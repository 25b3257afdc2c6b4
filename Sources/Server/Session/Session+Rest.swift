// SPDX-License-Identifier: MIT

internal import CSystem
internal import Catalog

/// Giving memory back, now and then while there is much to do, and when there is nothing.
///
/// Pages of the index that were read stay with the process until the system wants them; to whoever
/// looks, that is a large program. The system keeps what it has read, so answers have them back soon.
extension Session {
  /// Each brings up to 64 KB of the index; between two keys there are some tens.
  private static let faultLimit = 1024

  /// Lets go of the index when many of its pages have come since the last time, whoever asks without a
  /// pause.
  ///
  /// Cost: a third of a microsecond, and some 0.1 ms when it is time.
  func limitMemory() {
    if Int(csystem_page_faults().minor) - rest.faults > Self.faultLimit { giveBackIndex() }
  }

  /// Lets go of the index; what is read again of it is mapped again.
  func giveBackIndex() {
    catalog.giveBackMemory()
    rest.faults = Int(csystem_page_faults().minor)
  }

  /// From one to two of these after the last event there is a pause: between two keys that a person
  /// types.
  private static let pause = Duration.milliseconds(120)
  /// So long after it there is rest.
  private static let restDelay = Duration.milliseconds(400)

  /// Notes that something was done, after which there may be a rest.
  func stir() {
    guard index.stamp != nil else { return }
    rest.stirred += 1
    if rest.awaited == nil { wait(Self.pause) }
  }

  /// Pauses, then rests, unless something was done meanwhile.
  func mayRest() {
    guard rest.awaited == rest.stirred else {
      rest.isPaused = false
      return wait(Self.pause)
    }
    if rest.isPaused {
      rest = RestState(stirred: rest.stirred, faults: rest.faults)
      FreedMemory.giveBack()
      csystem_give_back_program()
    } else {
      rest.isPaused = true
      giveBackIndex()
      wait(Self.restDelay)
    }
  }

  private func wait(_ delay: Duration) {
    rest.awaited = rest.stirred
    background.post(.mayRest, after: delay)
  }
}

/// Whether a session has had nothing to do for a while.
struct RestState {
  /// How many times something was done.
  var stirred = 0
  /// What that was when the wait for a pause or a rest began; nil while none is awaited.
  var awaited: Int?
  /// Whether the wait is for a rest.
  var isPaused = false
  /// How many pages had come when the index was last let go of.
  var faults = 0
}
