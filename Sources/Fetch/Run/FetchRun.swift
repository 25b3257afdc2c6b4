// SPDX-License-Identifier: MIT

internal import Ingest

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// One run over a list of addresses, on one thread: jobs wait in the queue, are carried out by a
/// worker each, and end with a result.
final class FetchRun {
  private struct Transfer {
    let job: FetchJob
    let worker: WorkerProcess
    var size = 0
    var moved: SuspendingClock.Instant
  }

  private let fetcher: Fetcher
  private let claims: CopyClaims
  private let settling: Settling
  private let shouldStop: () -> Bool
  private let report: (FetchProgress) -> Void

  private var queue: HostQueue
  private var transfers: [Transfer] = []
  private var idle: [WorkerProcess] = []
  /// Jobs whose copies another process is writing at the moment.
  private var elsewhere: [FetchJob] = []
  private var results: [String: FetchOutcome.Result] = [:]
  private var progress = FetchProgress(done: 0, total: 0, address: "", bytes: 0)
  private let clock = SuspendingClock()

  /// How often limits are looked at.
  private static let tick: Int32 = 100

  private var limits: FetchLimits { fetcher.limits }

  init(
    _ fetcher: Fetcher, _ claims: CopyClaims, check: @escaping Fetcher.Check,
    shouldStop: @escaping () -> Bool, report: @escaping (FetchProgress) -> Void
  ) {
    self.fetcher = fetcher
    self.claims = claims
    self.shouldStop = shouldStop
    self.report = report
    settling = Settling(claims: claims, check: check, now: fetcher.now)
    queue = HostQueue(perHost: fetcher.limits.transfersPerHost)
  }

  func run(_ requests: [FetchRequest]) -> [FetchOutcome] {
    var seen: Set<String> = []
    let first = requests.filter { seen.insert($0.address).inserted }
    progress.total = first.count
    report(progress)
    for request in first { admit(request) }
    while !shouldStop() {
      startWaiting()
      guard !transfers.isEmpty || !elsewhere.isEmpty else { break }
      hear()
      keepLimits()
    }
    abandonAll()
    return requests.map {
      FetchOutcome(address: $0.address, result: results[$0.address] ?? .stopped)
    }
  }

  // MARK: Beginning

  private func admit(_ request: FetchRequest) {
    let known = fetcher.copies.state(of: request.address)
    if let result = Admission.refusal(of: request, known: known, now: fetcher.now()) {
      return conclude(request.address, result)
    }
    do throws(FetchFailure) {
      queue.add(try FetchJob(request, known: known))
    } catch {
      conclude(request.address, .failed("\(request.address) \(error.reason)"))
    }
  }

  private func startWaiting() {
    for job in elsewhere { queue.add(job) }
    elsewhere = []
    while transfers.count < limits.transfers, let job = queue.next() { start(job) }
  }

  private func start(_ job: FetchJob) {
    let began = job.began ?? clock.now
    job.began = began
    guard job.isClaimed || claims.claim(job.request.address) else {
      queue.end(host: job.target.host)
      return wait(for: job, since: began)
    }
    if !job.isClaimed { job.known = fetcher.copies.state(of: job.request.address) }
    job.isClaimed = true
    do throws(FetchFailure) {
      let worker = try freeWorker()
      worker.send(try order(for: job))
      transfers.append(Transfer(job: job, worker: worker, moved: clock.now))
    } catch {
      queue.end(host: job.target.host)
      conclude(job, settling.fail(job, error, report: nil))
    }
  }

  private func wait(for job: FetchJob, since began: SuspendingClock.Instant) {
    if began.duration(to: clock.now) < limits.total {
      elsewhere.append(job)
    } else {
      conclude(
        job.request.address, .failed(job.sentence("is being fetched by another process; try later"))
      )
    }
  }

  private func freeWorker() throws(FetchFailure) -> WorkerProcess {
    if let worker = idle.popLast() { return worker }
    return try WorkerProcess(program: fetcher.program, memory: limits.memory)
  }

  private func order(for job: FetchJob) throws(FetchFailure) -> TransferOrder {
    do throws(CopyError) {
      let path = try claims.makeDraft(of: job.request.address)
      let isIntact = job.known.map(fetcher.copies.isIntact) ?? false
      return job.order(path: path, bodySize: limits.bodySize, isIntact: isIntact)
    } catch {
      throw FetchFailure(reason: "cannot be kept: \(error.message)", isOffline: true)
    }
  }

  // MARK: Hearing

  /// Waits a tick, or until workers have something to say.
  private func hear() {
    var waits = transfers.map {
      pollfd(fd: $0.worker.descriptor, events: Int16(POLLIN), revents: 0)
    }
    guard unsafe poll(&waits, nfds_t(waits.count), Self.tick) > 0 else { return }
    // From the back, for those that are over leave the list.
    for index in waits.indices.reversed() where waits[index].revents != 0 {
      switch transfers[index].worker.receive() {
      case .nothing: break
      case .report(let report): end(index, report)
      case .end: cut(index, transfers[index].worker.reasonOfEnd())
      }
    }
  }

  private func end(_ index: Int, _ report: TransferReport) {
    let transfer = take(index)
    if !report.isLast { idle.append(transfer.worker) }
    let step = FetchStep(report, now: fetcher.now())
    if case .follow(let location, let isPermanent) = step {
      return follow(location, isPermanent: isPermanent, transfer.job)
    }
    conclude(transfer.job, settling.settle(transfer.job, step, report))
  }

  private func follow(_ location: String, isPermanent: Bool, _ job: FetchJob) {
    do throws(FetchFailure) {
      try job.follow(location, isPermanent: isPermanent, limit: limits.redirects)
      queue.add(job)
    } catch {
      conclude(job, settling.fail(job, error, report: nil))
    }
  }

  private func keepLimits() {
    let now = clock.now
    for index in transfers.indices.reversed() {
      let job = transfers[index].job
      let size = claims.draftSize(of: job.request.address)
      if size != transfers[index].size { transfers[index].moved = now }
      transfers[index].size = size
      if size > limits.bodySize {
        cut(index, .tooLarge)
      } else if let began = job.began, began.duration(to: now) > limits.total {
        cut(index, .slow(limits.total))
      } else if transfers[index].moved.duration(to: now) > limits.idle {
        cut(index, .idle(limits.idle))
      }
    }
    tell()
  }

  // MARK: Ending

  /// Ends a transfer with its worker.
  private func cut(_ index: Int, _ failure: FetchFailure) {
    let job = take(index).job
    conclude(job, settling.fail(job, failure, report: nil))
  }

  private func take(_ index: Int) -> Transfer {
    let transfer = transfers.remove(at: index)
    progress.bytes += claims.draftSize(of: transfer.job.request.address)
    queue.end(host: transfer.job.target.host)
    return transfer
  }

  private func conclude(_ job: FetchJob, _ result: FetchOutcome.Result) {
    release(job)
    conclude(job.request.address, result)
  }

  private func conclude(_ address: String, _ result: FetchOutcome.Result) {
    results[address] = result
    progress.done += 1
    progress.address = (try? WebTarget(address))?.address ?? ""
    tell()
  }

  /// Leaves every copy as it is.
  private func abandonAll() {
    let jobs = transfers.map(\.job)
    transfers = []
    jobs.forEach(release)
  }

  private func release(_ job: FetchJob) {
    claims.discardDraft(of: job.request.address)
    claims.release(job.request.address)
  }

  private func tell() {
    var now = progress
    now.bytes += transfers.reduce(0) { $0 + $1.size }
    report(now)
  }
}
