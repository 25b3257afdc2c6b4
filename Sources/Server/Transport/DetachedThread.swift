// SPDX-License-Identifier: MIT

internal import CSystem

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A thread of its own for a loop that blocks.
///
/// Not a dispatch queue: those bring a timer that wakes the process every second.
enum DetachedThread {
  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// False when the system gives no thread; then `run` never runs.
  static func start(_ run: @escaping @Sendable () -> Void) -> Bool {
    let body = unsafe Unmanaged.passRetained(Body(run))
    let failure = unsafe csystem_start_thread(
      { context in
        guard let context = unsafe context else { return }
        unsafe Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
      }, body.toOpaque())
    if failure != 0 { unsafe body.release() }
    return failure == 0
  }

  /// Lets the calling thread rest.
  static func rest(_ duration: Duration) {
    var wanted = timespec()
    wanted.tv_sec = Int(duration.wholeNanoseconds) / 1_000_000_000
    wanted.tv_nsec = Int(duration.wholeNanoseconds) % 1_000_000_000
    var left = timespec()
    while unsafe nanosleep(&wanted, &left) != 0, errno == EINTR { wanted = left }
  }
}
