// SPDX-License-Identifier: MIT

internal import Ingest

/// Writes down how a job ended: the copy, and what is known of it.
struct Settling {
  let claims: CopyClaims
  let check: Fetcher.Check
  let now: () -> Int

  /// What becomes of a last answer, a redirect excepted.
  func settle(_ job: FetchJob, _ step: FetchStep, _ report: TransferReport) -> FetchOutcome.Result {
    switch step {
    case .keep: keep(job, report)
    case .unchanged: unchanged(job, report)
    case .gone: gone(job, report)
    case .fail(let failure): fail(job, failure, report: report)
    case .follow: preconditionFailure("a redirect is not the end")
    }
  }

  /// Notes a failure; the old copy stays.
  ///
  /// - Parameter report: nil where no answer came.
  func fail(
    _ job: FetchJob, _ failure: FetchFailure, report: TransferReport?
  ) -> FetchOutcome.Result {
    let sentence = job.sentence(failure.reason)
    return note(job, sentence, isOurs: failure.isOffline, report) ?? .failed(sentence)
  }

  // MARK: Success

  private func keep(_ job: FetchJob, _ report: TransferReport) -> FetchOutcome.Result {
    let address = job.request.address
    let size = claims.draftSize(of: address)
    guard size > 0 else {
      return fail(
        job, FetchFailure(reason: "sent nothing; look at it in a browser"), report: report)
    }
    if intactCopy(job) != nil, claims.isDraftUnchanged(of: address) {
      return unchanged(job, report)
    }
    let charset = MediaType.charset(report.fields[.contentType])
    switch check(claims.draftPath(of: address), charset) {
    case .sound: return store(job, report, size: size, damage: nil)
    case .damaged(let reason) where !isWorse(job, size: size):
      return store(job, report, size: size, damage: job.sentence(reason))
    case .damaged(let reason): return fail(job, FetchFailure(reason: reason), report: report)
    case .foreign(let reason):
      let sentence = job.sentence(reason)
      return note(job, sentence, isOurs: false, report) ?? .notAFeed(sentence)
    }
  }

  /// Whether damaged bytes would replace better ones: what is cut off is shorter than the whole.
  private func isWorse(_ job: FetchJob, size: Int) -> Bool {
    guard let copy = intactCopy(job), let body = copy.body else { return false }
    return !copy.isDamaged && body.size > size
  }

  private func store(
    _ job: FetchJob, _ report: TransferReport, size: Int, damage: String?
  ) -> FetchOutcome.Result {
    let isFirst = intactCopy(job) == nil
    var state = answered(job, report)
    state.changedAt = now()
    state.isDamaged = damage != nil
    state.failure = damage
    if state.isDamaged { (state.etag, state.lastModified) = (nil, nil) }
    do throws(CopyError) {
      try claims.store(state)
      return isFirst ? .new(bytes: size) : .changed(bytes: size)
    } catch {
      return .failed(error.message)
    }
  }

  private func unchanged(_ job: FetchJob, _ report: TransferReport) -> FetchOutcome.Result {
    guard let copy = intactCopy(job) else {
      return fail(
        job, FetchFailure(reason: "says that nothing has changed, but nothing is here"),
        report: report)
    }
    var state = report.status == 304 ? checked(job, report) : answered(job, report)
    (state.isDamaged, state.failure) = (copy.isDamaged, copy.isDamaged ? copy.failure : nil)
    return save(state) ?? .unchanged
  }

  // MARK: Trouble

  private func gone(_ job: FetchJob, _ report: TransferReport) -> FetchOutcome.Result {
    var state = checked(job, report)
    state.isGone = true
    state.failure = job.sentence("is gone for good (410); remove it or correct the address")
    return save(state) ?? .gone
  }

  /// - Parameter isOurs: whether the server is not to blame, so that patience with it does not grow.
  /// - Returns: why it cannot be noted.
  private func note(
    _ job: FetchJob, _ sentence: String, isOurs: Bool, _ report: TransferReport?
  ) -> FetchOutcome.Result? {
    var state = job.known ?? CopyState(address: job.request.address)
    // Where it had moved is nothing any more: next time the address itself is asked.
    if report?.status == 404, job.redirects == 0 { state.permanentAddress = nil }
    state.checkedAt = now()
    state.failure = sentence
    state.failures = isOurs ? max(1, state.failures) : min(state.failures, 100) + 1
    state.retryAfter = RetryAfter.time(report?.fields[.retryAfter], now: now())
    return save(state)
  }

  // MARK: States

  /// What is known of bytes that are here; nil when they are not, or not as they were stored.
  private func intactCopy(_ job: FetchJob) -> CopyState? {
    job.known.flatMap { claims.folder.isIntact($0) ? $0 : nil }
  }

  /// After an answer that is no failure.
  private func checked(_ job: FetchJob, _ report: TransferReport) -> CopyState {
    var state = job.known ?? CopyState(address: job.request.address)
    state.permanentAddress = job.permanent?.address
    state.checkedAt = now()
    (state.failure, state.failures, state.isGone, state.retryAfter) = (nil, 0, false, nil)
    // A 304 may bring new validators (RFC 9110, 15.4.5).
    state.etag = report.fields[.etag] ?? state.etag
    state.lastModified = report.fields[.lastModified] ?? state.lastModified
    return state
  }

  /// After an answer with a body.
  private func answered(_ job: FetchJob, _ report: TransferReport) -> CopyState {
    var state = checked(job, report)
    state.fetchedAt = now()
    state.answeringAddress = job.target.address
    state.etag = report.fields[.etag]
    state.lastModified = report.fields[.lastModified]
    state.charset = MediaType.charset(report.fields[.contentType])
    return state
  }

  private func save(_ state: CopyState) -> FetchOutcome.Result? {
    do throws(CopyError) {
      try claims.save(state)
      return nil
    } catch {
      return .failed(error.message)
    }
  }
}
