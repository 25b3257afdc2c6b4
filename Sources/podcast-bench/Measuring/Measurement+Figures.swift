// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Rows whose result is one number and no time.
extension Measurement {
  func single(_ row: Row, _ figure: Row.Figure) throws(BenchError) -> RowResult {
    RowResult(
      row: row, episodes: episodes, server: Latency(figure: try value(of: figure)),
      floor: Latency(figure: 0), samples: 1, wrong: 0)
  }

  private func value(of figure: Row.Figure) throws(BenchError) -> Double {
    switch figure {
    case .privateMemory: return try memory().own
    case .restingMemory: return try memory(afterSeconds: 2).own
    case .writtenMemory: return try memory().written
    case .vaultMemory: return try vaultMemory().own
    case .indexSize:
      return Double(workload.workspace.indexSize) / Double(max(1, workload.textBytes))
    case .buildMemory: return Double(workload.build.peakBytes) / 1_000_000
    case .memoryOfTen: return try memoryOfTen()
    case .wakeUps: return try idle().wakeUps
    case .idleTime: return try idle().milliseconds
    case .wantedFirst(let letters): return try share(letters: letters, within: 1)
    case .wantedInFive(let letters): return try share(letters: letters, within: 5)
    }
  }

  private func memory(afterSeconds pause: UInt32 = 0) throws(BenchError) -> Session.Memory {
    // Without the note of a megabyte, whose text is no part of the server.
    var session = try readySession(isFloor: false, opening: workload.openingSmall)
    defer { session.end() }
    for probe in workload.completions() { _ = try session.play(probe) }
    sleep(pause)
    return try session.memory()
  }

  private func vaultMemory() throws(BenchError) -> Session.Memory {
    var session = try readySession(isFloor: false, inVault: true)
    defer { session.end() }
    for probe in workload.vaultReferences() { _ = try session.play(probe) }
    return try session.memory()
  }

  private func memoryOfTen() throws(BenchError) -> Double {
    var sessions: [Session] = []
    defer { for session in sessions { session.end() } }
    for _ in 0..<10 {
      var session = try readySession(isFloor: false, opening: workload.openingSmall)
      for probe in workload.completions() { _ = try session.play(probe) }
      sessions.append(session)
    }
    var sum = 0.0
    for session in sessions { sum += try session.memory().own }
    return sum / 10
  }

  private func idle() throws(BenchError) -> Session.Idleness {
    var session = try readySession(isFloor: false)
    defer { session.end() }
    for probe in workload.completions() { _ = try session.play(probe) }
    // What the last answers left to do, and the indexer's look at the sources.
    usleep(2_000_000)
    return try session.idleness(seconds: 3)
  }

  /// Of the queries with so many letters, the share of those whose wanted item is that far up.
  private func share(letters: Int, within places: Int) throws(BenchError) -> Double {
    var session = try readySession(isFloor: false)
    defer { session.end() }
    try session.notify(workload.openQueries(letters: letters))
    let probes = workload.queries(letters: letters, within: places)
    var right = 0
    for probe in probes where try session.play(probe).isRight { right += 1 }
    return Double(right * 100) / Double(max(1, probes.count))
  }
}
