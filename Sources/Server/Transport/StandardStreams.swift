// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The two descriptors that carry the protocol, where nothing else can reach them.
package struct StandardStreams: Sendable {
  /// Where the client's bytes come from.
  package let input: CInt
  /// Where the client's bytes go.
  package let output: CInt

  package init(input: CInt, output: CInt) {
    self.input = input
    self.output = output
  }

  /// Takes standard input and output away from everyone else in the process.
  ///
  /// The protocol gets private copies that children don't inherit; then descriptor 1 is standard
  /// error, so that what a library prints can't corrupt the stream, and descriptor 0 is empty.
  /// Writing to a client that has gone is an error from now on and no signal. To be called once,
  /// first of all; nil when standard input or output is closed.
  package static func claim() -> StandardStreams? {
    _ = signal(SIGPIPE, SIG_IGN)
    let input = privateCopy(of: STDIN_FILENO)
    let output = privateCopy(of: STDOUT_FILENO)
    guard input >= 0, output >= 0 else { return nil }
    redirect(STDIN_FILENO, to: unsafe open("/dev/null", O_RDONLY))
    if fcntl(STDERR_FILENO, F_GETFD) < 0 {
      redirect(STDERR_FILENO, to: unsafe open("/dev/null", O_WRONLY))
    }
    _ = dup2(STDERR_FILENO, STDOUT_FILENO)
    return StandardStreams(input: input, output: output)
  }

  private static func privateCopy(of descriptor: CInt) -> CInt {
    fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
  }

  private static func redirect(_ descriptor: CInt, to target: CInt) {
    guard target >= 0, target != descriptor else { return }
    _ = dup2(target, descriptor)
    _ = close(target)
  }
}
