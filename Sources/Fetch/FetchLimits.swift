// SPDX-License-Identifier: MIT

/// What a fetch may cost; the defaults are generous for feeds and hold against any server.
package struct FetchLimits: Sendable {
  /// Bytes of a body, decoded of any content coding; also the most that `Content-Length` may say.
  package var bodySize = 256 << 20
  /// Memory of the process that talks to one server, in bytes; its kernel enforces it (on Linux).
  package var memory = 256 << 20
  /// How long a server may send nothing.
  package var idle: Duration = .seconds(30)
  /// How long an address may take in all, redirects included.
  package var total: Duration = .seconds(300)
  /// Redirects followed one after the other.
  package var redirects = 5
  /// Transfers under way at once.
  package var transfers = 8
  /// Transfers under way at once to one host.
  package var transfersPerHost = 2

  package init() {}
}
