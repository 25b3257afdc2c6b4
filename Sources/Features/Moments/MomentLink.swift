// SPDX-License-Identifier: MIT

package import Catalog
internal import Naming

/// Where an episode can be read or heard on the web, from a moment on where that can be said.
///
/// Only http and https. What a site understands: protocol/moments.md.
package enum MomentLink {
  /// - Parameter seconds: nil for the episode as a whole.
  /// - Returns: nil where the episode has neither page nor sound.
  package static func find(_ episode: Episode, at seconds: Int?) -> String? {
    let page = episode.link.flatMap(safe)
    let sound = episode.enclosureURL.flatMap(safe)
    guard let seconds else { return page ?? sound }
    let playable = [page, sound].lazy.compactMap { $0 }.compactMap { played($0, from: seconds) }
    return playable.first ?? sound.map { $0.withoutFragment + "#t=\(seconds)" } ?? page
  }

  /// The page of a show.
  package static func find(_ show: Show) -> String? { show.link.flatMap(safe) }

  /// The address at which a site that knows moments begins there; nil for other sites.
  private static func played(_ url: String, from seconds: Int) -> String? {
    guard let host = WebAddress(url)?.key.prefix(while: { $0 != "/" && $0 != "?" }) else {
      return nil
    }
    let name = host.hasPrefix("www.") ? host.dropFirst(4) : host
    let bare = url.withoutFragment
    switch name {
    case "youtube.com", "m.youtube.com", "music.youtube.com", "youtu.be", "open.spotify.com",
      "podcasts.apple.com":
      return bare + (bare.contains("?") ? "&" : "?") + "t=\(seconds)"
    case "vimeo.com", "soundcloud.com": return bare + "#t=\(seconds)s"
    default: return nil
    }
  }

  private static func safe(_ url: String) -> String? {
    let isPlain = url.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    return isPlain && WebAddress(url) != nil ? url : nil
  }
}

extension String {
  fileprivate var withoutFragment: String { String(prefix { $0 != "#" }) }
}
