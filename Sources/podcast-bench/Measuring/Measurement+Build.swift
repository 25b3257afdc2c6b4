// SPDX-License-Identifier: MIT

extension Measurement {
  /// What building took when the workload was made; one sample, for a large catalog takes minutes.
  func build(_ row: Row) throws(BenchError) -> RowResult {
    RowResult(
      row: row, episodes: episodes, server: Latency(nanoseconds: [workload.build.nanoseconds]),
      floor: Latency(nanoseconds: [try xmlPass()]), samples: 1, wrong: 0)
  }

  /// Nanoseconds of a bare pass of XMLParser over the feeds, which are in the page cache.
  private func xmlPass() throws(BenchError) -> Int64 {
    guard let xmlFloor else {
      throw BenchError("there is no podcast-bench-xml; build it, or name it with --xml-floor")
    }
    let start = Clock.now()
    let parser = try ChildProcess(
      xmlFloor, [workload.workspace.feeds], environment: workload.workspace.environment)
    guard parser.drain() else { throw BenchError("\(xmlFloor) failed") }
    return Clock.now() - start
  }
}
