// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// How long something new on the disk takes to be in an answer.
extension Measurement {
  private static let newsSeconds = 60
  private static let pause: UInt32 = 5_000

  func news(_ row: Row, _ news: Row.News) throws(BenchError) -> RowResult {
    var samples: [Int64] = []
    for round in 0..<rounds {
      switch news {
      case .changedFeed: samples.append(try changedFeed(round))
      case .changedNotes: samples.append(try changedNotes(round))
      }
    }
    return RowResult(
      row: row, episodes: episodes, server: Latency(nanoseconds: samples),
      floor: Latency(figure: 0), samples: samples.count, wrong: 0)
  }

  /// From the writing of a feed with one episode more to the completion of its guest.
  private func changedFeed(_ round: Int) throws(BenchError) -> Int64 {
    var session = try readySession(isFloor: false)
    defer { session.end() }
    let show = (workload.episodes.last?.show ?? 0) * (round + 1) / (rounds + 1)
    let episode = InventedEpisode(
      title: "Wyx\(Self.letter(round)) Qof on News", guest: "Wyx\(Self.letter(round)) Qof",
      number: workload.episodes.count + round, show: show)
    guard let feed = Descriptor.text(workload.workspace.feedPath(show)) else {
      throw BenchError("the feed of show \(show) is gone")
    }
    let start = Clock.now()
    try workload.workspace.writeFeed(show, InventedFeed.adding(episode, to: feed))
    return try wait(for: workload.completion(ofGuest: episode.guest), &session, since: start)
  }

  /// From the writing of a thousand notes to references that are right again.
  private func changedNotes(_ round: Int) throws(BenchError) -> Int64 {
    let count = min(1000, workload.vault.count)
    var session = try readySession(
      isFloor: false, inVault: true, until: workload.references(more: count * round))
    defer { session.end() }
    let start = Clock.now()
    for number in 0..<count { try workload.addMention(toNote: number) }
    var probe = workload.references(more: count * (round + 1))
    probe.before = []
    return try wait(for: probe, &session, since: start)
  }

  private func wait(
    for probe: Probe, _ session: inout Session, since start: Int64
  ) throws(BenchError) -> Int64 {
    for call in probe.before { try session.notify(call) }
    var probe = probe
    probe.before = []
    while try !session.play(probe).isRight {
      guard Clock.now() - start < Int64(Self.newsSeconds) * 1_000_000_000 else {
        throw BenchError("what was written is in no answer after \(Self.newsSeconds) s")
      }
      usleep(Self.pause)
    }
    return Clock.now() - start
  }

  /// Names have no digits.
  private static func letter(_ number: Int) -> String {
    String(UnicodeScalar(UInt8(97 + number % 26)))
  }
}
