// SPDX-License-Identifier: MIT

/// The line on a terminal that says how far a long piece of work is.
struct ProgressLine {
  private let what: String
  private let clock = ContinuousClock()
  private let started: ContinuousClock.Instant
  private var shown: ContinuousClock.Instant?

  private static let pause = Duration.milliseconds(100)

  /// - Parameter what: what is counted: `feeds`.
  init(_ what: String) {
    self.what = what
    started = clock.now
  }

  /// - Parameter more: what else is worth saying, such as the episodes found so far.
  mutating func update(done: Int, total: Int, more: String = "") {
    guard Terminal.isWatched else { return }
    let now = clock.now
    if let shown, now - shown < Self.pause, done < total { return }
    shown = now
    var parts = ["\(what) \(done)/\(total)"]
    if !more.isEmpty { parts.append(more) }
    if let left = secondsLeft(done: done, total: total, now) { parts.append("\(left) s left") }
    Terminal.show(parts.joined(separator: " · "))
  }

  /// Nothing is foretold in the first second.
  private func secondsLeft(
    done: Int, total: Int, _ now: ContinuousClock.Instant
  ) -> Int64? {
    let elapsed = now - started
    guard done > 0, total > done, elapsed > .seconds(1) else { return nil }
    return (elapsed / Double(done) * Double(total - done)).components.seconds + 1
  }
}
