// SPDX-License-Identifier: MIT

internal import Foundation

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

extension FetchFailure {
  init(_ fault: TransferReport.Fault) {
    switch fault {
    case .tooLarge: self = .tooLarge
    case .unwritable(let reason):
      self.init(reason: "cannot be kept: \(reason); make room or correct permissions")
    case .network(let code, let text): self.init(code, text)
    }
  }

  static let tooLarge = FetchFailure(
    reason: "sends more than a feed may have; the rest was not fetched")

  static let died = FetchFailure(
    reason: "sends what takes more memory than a feed may; it was stopped")

  static func idle(_ limit: Duration) -> FetchFailure {
    FetchFailure(reason: "sent nothing for \(limit.components.seconds) s; it is asked again later")
  }

  static func slow(_ limit: Duration) -> FetchFailure {
    FetchFailure(
      reason: "was not done after \(limit.components.seconds) s; it is asked again later")
  }

  private init(_ code: Int, _ text: String) {
    switch URLError.Code(rawValue: code) {
    case .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet:
      self.init(
        reason: "is not found: there is no such host, or no connection to any", isOffline: true)
    case .cannotConnectToHost:
      self.init(reason: "takes no connections; it is asked again later")
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
      self.init(reason: "has no certificate that can be trusted")
    case .badURL: self = .address("is no address that can be asked")
    default: self.init(reason: "broke the transfer off" + (text.isEmpty ? "" : ": \(text)"))
    }
  }
}
