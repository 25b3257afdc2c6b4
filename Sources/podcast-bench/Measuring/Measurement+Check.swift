// SPDX-License-Identifier: MIT

extension Measurement {
  private static let checkSamples = 3

  /// `podcast-ls check` over the vault, in one thread: what reading prose costs with a catalog of a size.
  func check(_ row: Row) throws(BenchError) -> RowResult {
    try measure(row) { isFloor throws(BenchError) in
      var block = Block()
      for _ in 0..<Self.checkSamples {
        block.nanoseconds.append(isFloor ? try TextSearch.time(workload) : try checkOnce())
      }
      return block
    }
  }

  private func checkOnce() throws(BenchError) -> Int64 {
    let start = Clock.now()
    let checker = try ChildProcess(
      server, ["check", workload.workspace.vault], environment: workload.workspace.environment)
    // Nothing is wrong in these notes.
    guard checker.drain() else { throw BenchError("\(server) check failed, or found something") }
    return Clock.now() - start
  }
}
