// SPDX-License-Identifier: MIT

/// What an answer asks for next.
enum FetchStep: Equatable {
  case keep
  case unchanged
  case follow(location: String, isPermanent: Bool)
  case gone
  case fail(FetchFailure)

  init(_ report: TransferReport, now: Int) {
    // A redirect counts even where the library refuses to follow it and calls that a fault.
    if (300...399).contains(report.status), report.status != 304 {
      self = Self.redirect(report, now: now)
    } else if let fault = report.fault {
      self = .fail(FetchFailure(fault))
    } else {
      switch report.status {
      case 200: self = .keep
      case 304: self = .unchanged
      case 410: self = .gone
      default: self = .fail(FetchFailure(reason: StatusText.reason(report.status)))
      }
    }
  }

  private static func redirect(_ report: TransferReport, now: Int) -> FetchStep {
    guard let location = report.fields[.location],
      [301, 302, 303, 307, 308].contains(report.status)
    else { return .fail(FetchFailure(reason: StatusText.reason(report.status))) }
    if RetryAfter.time(report.fields[.retryAfter], now: now) != nil {
      return .fail(FetchFailure(reason: "wishes to be asked later (\(report.status))"))
    }
    return .follow(location: location, isPermanent: [301, 308].contains(report.status))
  }
}
