// SPDX-License-Identifier: MIT

/// The vocabularies that feeds are written in, told by namespace and, where that fails, by prefix.
enum Vocabulary: Hashable {
  /// RSS 0.9 to 2.0, with a namespace or without.
  case rss
  case atom
  case itunes
  case podcast
  case content
  case dublinCore
  case media
  case podlove
  case xhtml
  case other

  /// - Parameters:
  ///   - namespace: as declared; empty where none is in scope.
  ///   - prefix: as written; empty where there is none.
  init(namespace: String, prefix: Substring) {
    let key = Self.key(namespace)
    if !key.isEmpty, let known = Self.namespaces[key] {
      self = known
    } else if prefix.isEmpty {
      self = .rss
    } else {
      // Undeclared, or declared as something nobody knows.
      self = Self.prefixes[prefix.lowercased()] ?? .other
    }
  }

  /// What tells two namespaces apart: case, scheme and a mark at the end do not.
  private static func key(_ namespace: String) -> String {
    var key = namespace.lowercased()[...]
    for scheme in ["http://", "https://"] where key.hasPrefix(scheme) {
      key = key.dropFirst(scheme.count)
    }
    if key.hasPrefix("www.") { key = key.dropFirst(4) }
    while let last = key.last, last == "/" || last == "#" { key.removeLast() }
    return String(key)
  }

  private static let namespaces: [String: Vocabulary] = [
    "backend.userland.com/rss": .rss, "backend.userland.com/rss2": .rss,
    "blogs.law.harvard.edu/tech/rss": .rss, "cyber.law.harvard.edu/rss/rss.html": .rss,
    "cyber.law.harvard.edu/rss": .rss, "purl.org/rss/1.0": .rss, "purl.org/net/rss1.1": .rss,
    "my.netscape.com/rdf/simple/0.9": .rss, "channel.netscape.com/rdf/simple/0.9": .rss,
    "my.netscape.com/publish/formats/rss-0.91.dtd": .rss, "w3.org/1999/02/22-rdf-syntax-ns": .rss,
    "w3.org/2005/atom": .atom, "purl.org/atom/ns": .atom,
    "itunes.com/dtds/podcast-1.0.dtd": .itunes, "itunes.apple.com/dtds/podcast-1.0.dtd": .itunes,
    "itunes.com/dtds/podcast": .itunes,
    "podcastindex.org/namespace/1.0": .podcast,
    "github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md": .podcast,
    "purl.org/rss/1.0/modules/content": .content,
    "purl.org/dc/elements/1.1": .dublinCore, "purl.org/dc/elements/1.0": .dublinCore,
    "purl.org/dc/terms": .dublinCore,
    "search.yahoo.com/mrss": .media, "podlove.org/simple-chapters": .podlove,
    "w3.org/1999/xhtml": .xhtml,
  ]

  private static let prefixes: [String: Vocabulary] = [
    "rss": .rss, "rdf": .rss, "atom": .atom, "atom10": .atom, "a10": .atom, "itunes": .itunes,
    "podcast": .podcast, "content": .content, "dc": .dublinCore, "dcterms": .dublinCore,
    "media": .media, "psc": .podlove, "xhtml": .xhtml,
  ]
}
