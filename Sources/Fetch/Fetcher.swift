// SPDX-License-Identifier: MIT

internal import Foundation
package import Ingest

/// Fetches addresses into the folder of copies.
///
/// It waits on sockets of its workers and on nothing else, so that every limit holds to a tenth of a
/// second, whatever a server does. Memory: none of a body is held here; see `TransferWorker`.
package struct Fetcher: Sendable {
  /// Looks at fetched bytes before they become the copy.
  ///
  /// Takes the path of the file that holds them and the charset its server gave, in lower case.
  package typealias Check = (_ path: String, _ charset: String?) -> BodyVerdict

  let copies: CopyFolder
  let limits: FetchLimits
  let program: String
  let now: @Sendable () -> Int

  /// - Parameters:
  ///   - program: an executable that calls `TransferWorker.run` for `TransferWorker.command`; the
  ///     running one by default.
  ///   - now: seconds since 1970.
  package init(
    copies: CopyFolder, limits: FetchLimits = FetchLimits(), program: String = Self.running,
    now: @escaping @Sendable () -> Int = { Int(Date().timeIntervalSince1970) }
  ) {
    self.copies = copies
    self.limits = limits
    self.program = program
    self.now = now
  }

  /// Brings copies up to date and returns when all is done, or soon after it should stop.
  ///
  /// An address that occurs twice is asked once. Stopped or killed at any moment, every copy is the
  /// old one or the new one. One run at a time in a process; several processes agree by claims.
  ///
  /// - Parameters:
  ///   - check: tells feeds from what is none.
  ///   - shouldStop: asked ten times a second.
  ///   - report: called on the caller's thread, at the beginning, after each address and about ten
  ///     times a second.
  /// - Returns: an outcome for each request, in the order of the requests.
  package func run(
    _ requests: [FetchRequest], check: @escaping Check = { _, _ in .sound },
    shouldStop: @escaping () -> Bool = { false },
    report: @escaping (FetchProgress) -> Void = { _ in }
  ) -> [FetchOutcome] {
    do throws(CopyError) {
      let claims = try CopyClaims(copies)
      return FetchRun(self, claims, check: check, shouldStop: shouldStop, report: report)
        .run(requests)
    } catch {
      return requests.map { FetchOutcome(address: $0.address, result: .failed(error.message)) }
    }
  }

  /// The executable of this process, also when another has been installed over it.
  package static var running: String {
    #if os(Linux)
      "/proc/self/exe"
    #else
      Bundle.main.executablePath ?? CommandLine.arguments.first ?? ""
    #endif
  }
}
