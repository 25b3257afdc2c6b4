// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Measures rows over one catalog, the server and the floor in turns.
struct Measurement {
  private static let startSamples = 20
  private static let readySeconds = 30

  let workload: Workload
  let episodes: Int
  /// The server's executable and this program's own.
  let server: String
  let echo: String
  let rounds: Int
  /// Passes XMLParser over a folder; nil where it is not there.
  let xmlFloor: String?

  func run(_ rows: [Row]) throws(BenchError) -> [RowResult] {
    var results: [RowResult] = []
    for row in rows {
      switch row.work {
      case .start(let goal): results.append(try start(row, goal))
      case .session(let probes): results.append(try session(row, probes(workload)))
      case .vault(let probes): results.append(try session(row, probes(workload), inVault: true))
      case .figure(let figure): results.append(try single(row, figure))
      case .news(let news): results.append(try self.news(row, news))
      case .build: results.append(try build(row))
      case .check: results.append(try check(row))
      }
    }
    return results
  }

  // MARK: Starts

  private func start(_ row: Row, _ goal: Row.StartGoal) throws(BenchError) -> RowResult {
    try measure(row) { isFloor throws(BenchError) in
      var block = Block()
      for _ in 0..<Self.startSamples {
        if goal == .coldCompletion { workload.workspace.forgetIndex() }
        let isSearch = isFloor && goal == .firstReferences
        block.nanoseconds.append(
          isSearch ? try TextSearch.time(workload) : try startOnce(goal, isFloor: isFloor))
        // What the server started in the background shall not slow the next one down.
        usleep(20_000)
      }
      return block
    }
  }

  /// Asks again until the answer is right: the clock stops there.
  private func startOnce(_ goal: Row.StartGoal, isFloor: Bool) throws(BenchError) -> Int64 {
    let start = Clock.now()
    var session = try makeSession(isFloor: isFloor)
    defer { session.end() }
    _ = try session.request(
      goal == .firstReferences ? workload.initializeVault : workload.initialize)
    if var probe = goal.probe(workload) {
      while try !session.play(probe).isRight {
        guard Clock.now() - start < Int64(Self.readySeconds) * 1_000_000_000 else {
          throw BenchError("no right answer \(Self.readySeconds) s after the start")
        }
        probe.notifications = []
      }
    }
    return Clock.now() - start
  }

  // MARK: Sessions

  private func session(
    _ row: Row, _ probes: [Probe], inVault: Bool = false
  ) throws(BenchError) -> RowResult {
    var server = try readySession(isFloor: false, inVault: inVault)
    var floor = try readySession(isFloor: true, inVault: inVault)
    defer {
      server.end()
      floor.end()
    }
    return try measure(row) { isFloor throws(BenchError) in
      try isFloor ? Self.block(probes, &floor) : Self.block(probes, &server)
    }
  }

  /// What is kept of answers until they are judged.
  private static let mostBytes = 16 << 20

  /// At least 300 samples.
  ///
  /// Judged many together, so that the server is asked as fast as the floor: a processor that slept while
  /// an answer was judged takes longer for the next, whatever it has to do.
  private static func block(
    _ probes: [Probe], _ session: inout Session
  ) throws(BenchError) -> Block {
    var block = Block()
    var answers: [(body: [UInt8], probe: Probe)] = []
    var bytes = 0
    for _ in 0..<max(1, (299 + probes.count) / probes.count) {
      for probe in probes {
        let (nanoseconds, body) = try session.time(probe)
        block.nanoseconds.append(nanoseconds)
        answers.append((body, probe))
        bytes += body.count
        guard bytes > mostBytes else { continue }
        block.wrong += try session.wrong(of: answers)
        answers = []
        bytes = 0
      }
    }
    block.wrong += try session.wrong(of: answers)
    return block
  }

  /// A session with all notes open, the catalog there and the work after the start done.
  ///
  /// - Parameters:
  ///   - opening: the notes that are open in it; those of the workload when nil.
  ///   - until: what is answered right when the work is done; what the workload says when nil.
  func readySession(
    isFloor: Bool, inVault: Bool = false, opening: [Call]? = nil, until goal: Probe? = nil
  ) throws(BenchError) -> Session {
    var session = try makeSession(isFloor: isFloor)
    _ = try session.request(inVault ? workload.initializeVault : workload.initialize)
    let usual = inVault ? workload.openingVault : workload.opening
    for call in opening ?? usual { try session.notify(call) }
    let start = Clock.now()
    let probes = inVault ? workload.vaultReferences() : workload.hovers()
    while let probe = goal ?? probes.first, try !session.play(probe).isRight {
      guard Clock.now() - start < Int64(Self.readySeconds) * 1_000_000_000 else {
        throw BenchError(
          "the server does not know the catalog \(Self.readySeconds) s after the start")
      }
    }
    usleep(200_000)
    return session
  }

  func makeSession(isFloor: Bool) throws(BenchError) -> Session {
    let process = try ChildProcess(
      isFloor ? echo : server, isFloor ? ["--echo"] : [],
      environment: workload.workspace.environment)
    return Session(process, isFloor: isFloor)
  }

  // MARK: Rounds

  struct Block {
    var nanoseconds: [Int64] = []
    var wrong = 0
  }

  /// - Parameter block: measures the floor when it is given true, else the server.
  func measure(
    _ row: Row, _ block: (Bool) throws(BenchError) -> Block
  ) throws(BenchError) -> RowResult {
    var server: [Block] = []
    var floor: [Latency] = []
    _ = try block(false)
    for _ in 0..<rounds {
      server.append(try block(false))
      floor.append(Latency(nanoseconds: try block(true).nanoseconds))
    }
    return RowResult(
      row: row, episodes: episodes,
      server: Latency(medianOf: server.map { Latency(nanoseconds: $0.nanoseconds) }),
      floor: Latency(medianOf: floor), samples: server.map(\.nanoseconds.count).reduce(0, +),
      wrong: server.map(\.wrong).reduce(0, +))
  }
}
