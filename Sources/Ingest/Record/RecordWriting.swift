// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Synchronization

/// Writes records of shows on other threads, for disks are slow to promise that bytes will last, and
/// promise it of several files as soon as of one.
final class RecordWriting: Sendable {
  private let queues = (0..<4).map { DispatchQueue(label: "records \($0)") }
  private let next = Atomic(0)
  private let failure = Mutex<BuildError?>(nil)
  // Counted up from zero: one that ends below its first value traps.
  private let room = DispatchSemaphore(value: 0)

  /// Records that wait for the disk, which are held in memory.
  private static let capacity = 8

  init() {
    for _ in 0..<Self.capacity { room.signal() }
  }

  /// Takes a record, and waits where many are under way.
  func write(_ contents: ShowRecordFile.Contents) {
    room.wait()
    queues[next.wrappingAdd(1, ordering: .relaxed).oldValue % queues.count].async {
      self.writeNow(contents)
      self.room.signal()
    }
  }

  /// Waits until all is written; says what could not be.
  func finish() throws(BuildError) {
    wait()
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  /// Waits until nothing is under way any more.
  func wait() {
    for queue in queues { queue.sync {} }
  }

  private func writeNow(_ contents: ShowRecordFile.Contents) {
    do throws(BuildError) {
      try ShowRecordFile.write(contents)
    } catch {
      failure.withLock { $0 = $0 ?? error }
    }
  }
}
