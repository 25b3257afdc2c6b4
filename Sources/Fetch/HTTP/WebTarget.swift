// SPDX-License-Identifier: MIT

internal import Foundation

/// An address that may be asked: http or https, with a host, its user and password kept apart.
///
/// Plain http is taken as it is written, also as the target of a redirect, for many feeds know
/// nothing else; credentials never follow from https to http.
struct WebTarget: Equatable, Sendable {
  /// Without user, password and fragment.
  let address: String
  /// In lower case.
  let host: String
  let port: Int
  let isSecure: Bool
  /// `user:password`, decoded; nil where the address has none.
  let credentials: String?

  /// Longer addresses are refused.
  static let longest = 8192

  /// - Parameter base: what a relative address is relative to.
  init(_ text: String, relativeTo base: WebTarget? = nil) throws(FetchFailure) {
    guard text.utf8.count <= Self.longest,
      let url = URL(string: text, relativeTo: base.flatMap { URL(string: $0.address) }),
      var parts = URLComponents(url: url, resolvingAgainstBaseURL: true)
    else { throw .address("is no address") }
    let scheme = parts.scheme?.lowercased() ?? ""
    guard scheme == "http" || scheme == "https" else {
      throw .address("is neither http nor https, and nothing else is fetched")
    }
    guard let host = parts.host?.lowercased(), !host.isEmpty else {
      throw .address("names no host")
    }
    isSecure = scheme == "https"
    self.host = host
    port = parts.port ?? (isSecure ? 443 : 80)
    credentials = parts.user.map { $0 + ":" + (parts.password ?? "") }
    (parts.user, parts.password, parts.fragment, parts.scheme) = (nil, nil, nil, scheme)
    guard let address = parts.url?.absoluteString else { throw .address("is no address") }
    self.address = address
  }

  /// Whether what is told to `origin` in confidence may be told here: the same host and port, or the
  /// same host grown secure.
  func shares(_ origin: WebTarget) -> Bool {
    guard host == origin.host else { return false }
    if isSecure == origin.isSecure { return port == origin.port }
    return isSecure && port == 443 && origin.port == 80
  }
}
