// SPDX-License-Identifier: MIT

/// A web address reduced to what tells two of them apart: `http` is `https`, the host's case, the
/// fragment and `utm_*` parameters are ignored; path and other parameters are kept as written.
package struct WebAddress: Hashable, Sendable {
  /// `host/path?query`, without scheme; equal keys are one address.
  package let key: String

  /// - Returns: nil unless `text` is an absolute http or https address with a host.
  package init?(_ text: some StringProtocol) {
    guard let rest = Self.withoutScheme(text) else { return nil }
    let bare = rest.prefix { $0 != "#" }
    let host = bare.prefix { $0 != "/" && $0 != "?" }
    guard !host.isEmpty, !host.contains(" ") else { return nil }
    let path = bare[host.endIndex...].prefix { $0 != "?" }
    let query = bare[path.endIndex...].dropFirst().split(separator: "&")
      .filter { !$0.lowercased().hasPrefix("utm_") }.joined(separator: "&")
    let shortPath = path == "/" ? "" : path
    key = host.lowercased() + shortPath + (query.isEmpty ? "" : "?" + query)
  }

  private static func withoutScheme(_ text: some StringProtocol) -> Substring? {
    let text = Substring(text)
    for scheme in ["https://", "http://"] where text.prefix(scheme.count).lowercased() == scheme {
      return text.dropFirst(scheme.count)
    }
    return nil
  }
}
