// SPDX-License-Identifier: MIT

/// The feed that a web page says is its own: `<link rel="alternate" type="application/rss+xml" href>`
/// (HTML, "Link type alternate").
enum FeedLink {
  /// The address as written, http or https only.
  static func find(in page: String) -> String? {
    for tag in page.split(separator: "<").map({ $0.prefix { $0 != ">" } }) {
      guard tag.prefix(4).lowercased() == "link" else { continue }
      let lowered = tag.lowercased()
      guard lowered.contains("application/rss+xml") || lowered.contains("application/atom+xml"),
        let address = value(of: "href", in: tag), address.hasPrefix("http")
      else { continue }
      return address
    }
    return nil
  }

  private static func value(of name: String, in tag: Substring) -> String? {
    for part in tag.split(whereSeparator: \.isWhitespace) {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].lowercased() == name else { continue }
      return pair[1].filter { $0 != "\"" && $0 != "'" }
    }
    return nil
  }
}
