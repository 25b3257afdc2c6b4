// SPDX-License-Identifier: MIT

/// Rows whose result is one number and no time.
extension Measurement {
  func single(_ row: Row, _ figure: Row.Figure) throws(BenchError) -> RowResult {
    RowResult(
      row: row, episodes: episodes, server: Latency(figure: try value(of: figure)),
      floor: Latency(figure: 0), samples: 1, wrong: 0)
  }

  private func value(of figure: Row.Figure) throws(BenchError) -> Double {
    switch figure {
    case .privateMemory: return try memory(after: workload.completions(), inVault: false)
    case .vaultMemory: return try memory(after: workload.vaultReferences(), inVault: true)
    case .indexSize:
      return Double(workload.workspace.indexSize) / Double(max(1, workload.textBytes))
    case .wantedFirst(let letters): return try share(letters: letters, within: 1)
    case .wantedInFive(let letters): return try share(letters: letters, within: 5)
    }
  }

  private func memory(after probes: [Probe], inVault: Bool) throws(BenchError) -> Double {
    // Without the note of a megabyte, whose text is no part of the server.
    var session = try readySession(
      isFloor: false, inVault: inVault, opening: inVault ? nil : workload.openingSmall)
    defer { session.end() }
    for probe in probes { _ = try session.play(probe) }
    return try session.privateMegabytes()
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
