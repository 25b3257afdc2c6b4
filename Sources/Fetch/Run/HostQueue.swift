// SPDX-License-Identifier: MIT

/// The jobs that wait, host by host: each host gets its turn, and none more than its share at once.
///
/// Cost: constant for each step, however many jobs wait for one host.
struct HostQueue {
  private struct Lane {
    var jobs: [FetchJob] = []
    /// The first of `jobs` that still waits.
    var head = 0
    var running = 0
    var isListed = false
  }

  private let perHost: Int
  private var lanes: [String: Lane] = [:]
  /// The hosts that may be asked now, in turn, from `head` on.
  private var turns: [String] = []
  private var head = 0

  init(perHost: Int) {
    self.perHost = perHost
  }

  mutating func add(_ job: FetchJob) {
    let host = job.target.host
    lanes[host, default: Lane()].jobs.append(job)
    list(host)
  }

  /// The next job that may be started; `end` gives its place back.
  mutating func next() -> FetchJob? {
    guard head < turns.count else { return nil }
    let host = turns[head]
    head += 1
    if head == turns.count { (turns, head) = ([], 0) }
    guard var lane = lanes[host] else { return nil }
    let job = lane.jobs[lane.head]
    lane.head += 1
    if lane.head == lane.jobs.count { (lane.jobs, lane.head) = ([], 0) }
    lane.running += 1
    lane.isListed = false
    lanes[host] = lane
    list(host)
    return job
  }

  /// Gives back the place of a job at its host.
  mutating func end(host: String) {
    lanes[host]?.running -= 1
    list(host)
  }

  private mutating func list(_ host: String) {
    guard let lane = lanes[host], !lane.isListed, lane.running < perHost, !lane.jobs.isEmpty else {
      return
    }
    lanes[host]?.isListed = true
    turns.append(host)
  }
}
