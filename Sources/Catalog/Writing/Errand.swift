// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Synchronization

/// Work on another thread, whose result is asked for later.
package final class Errand<Input: Sendable, Output: Sendable, Failure: Error>: Sendable {
  private let input: Mutex<Input?>
  private let outcome = Mutex<Result<Output, Failure>?>(nil)
  private let thread = DispatchGroup()

  /// Begins at once.
  ///
  /// - Parameters:
  ///   - input: what the work is done upon; it has the only reference, so that nothing is copied when
  ///     it is changed.
  package init(
    with input: consuming Input,
    _ work: @escaping @Sendable (consuming Input) throws(Failure) -> Output
  ) {
    self.input = Mutex(input)
    DispatchQueue.global().async(group: thread) { self.run(work) }
  }

  /// Waits for the end of the work.
  ///
  /// To be called once.
  package func result() throws(Failure) -> Output {
    thread.wait()
    guard let outcome = outcome.withLock({ $0.take() }) else {
      preconditionFailure("the result of an errand is asked for once")
    }
    return try outcome.get()
  }

  private func run(_ work: (consuming Input) throws(Failure) -> Output) {
    guard let input = input.withLock({ $0.take() }) else { return }
    do throws(Failure) {
      let output = try work(input)
      outcome.withLock { $0 = .success(output) }
    } catch {
      outcome.withLock { $0 = .failure(error) }
    }
  }
}
