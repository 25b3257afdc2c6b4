// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Shares the rounds of a loop out to every core.
enum EveryCore {
  private final class Rounds: Sendable {
    let count: Int
    let finished = DispatchGroup()
    private let taken = Atomic(0)

    init(count: Int) {
      self.count = count
    }

    func next() -> Int? {
      let round = taken.wrappingAdd(1, ordering: .relaxed).oldValue
      return round < count ? round : nil
    }
  }

  /// More would wait for the disk, and take memory each.
  private static let limit = 8

  /// Runs `work` on as many threads as there are cores, the calling one among them, and waits for all.
  ///
  /// - Parameter work: takes rounds of `0..<count`, each given once, until there is none left.
  static func run(rounds count: Int, _ work: @escaping @Sendable (_ next: () -> Int?) -> Void) {
    let rounds = Rounds(count: count)
    for _ in 0..<max(0, min(cores, count) - 1) {
      rounds.finished.enter()
      let started = DetachedThread.start {
        work { rounds.next() }
        rounds.finished.leave()
      }
      if !started { rounds.finished.leave() }
    }
    work { rounds.next() }
    rounds.finished.wait()
  }

  private static var cores: Int { min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), limit) }
}
