// SPDX-License-Identifier: MIT

/// Where a session stands (LSP 3.17, "Server lifecycle").
enum Lifecycle: Equatable {
  case uninitialized
  /// `initialize` was answered; until `initialized` nothing is read.
  case initialized
  case running
  /// `shutdown` was answered; only `exit` is awaited.
  case shutDown
  case ended(Int32)
}
