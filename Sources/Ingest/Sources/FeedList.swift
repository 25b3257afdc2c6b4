// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The feeds of an OPML list, their paths and addresses made absolute.
struct FeedList {
  private let name: SourceName
  /// Those that may be read: a workspace's list may name no addresses, and what a list from the network
  /// calls a path is one of another machine.
  let feeds: [OutlineFeed]
  private let omitted: Int

  /// - Parameter name: the list's own; what is relative is relative to it.
  init(name: SourceName, feeds: [OutlineFeed]) {
    self.name = name
    self.feeds = feeds.compactMap { feed in
      guard let place = Self.absolute(feed.xmlURL.trimmed, in: name),
        place.isAddress ? name.isUsers : !name.isAddress
      else { return nil }
      return OutlineFeed(
        title: feed.title, xmlURL: place.text, htmlURL: feed.htmlURL, group: feed.group)
    }
    omitted = feeds.count - self.feeds.count
  }

  var sources: [SourceName] { feeds.map { name.with(text: $0.xmlURL) } }

  /// What the user is told of feeds that are left out.
  var refusal: String? {
    if omitted == 0 { return nil }
    if name.isAddress || name.isUsers {
      return "\(name.text) names \(omitted) feeds without a proper address; they are left out"
    }
    return "\(name.text) is a workspace's file, and the addresses of \(omitted) feeds in it are not"
      + " fetched; put them in your own configuration or subscribe to them"
  }

  private static func absolute(_ text: String, in list: SourceName) -> SourceName? {
    guard !text.isEmpty else { return nil }
    if list.isAddress {
      guard let url = URL(string: text, relativeTo: URL(string: list.text)) else { return nil }
      return list.with(text: url.absoluteString)
    }
    if text.hasPrefix("file://") {
      return URL(string: text).map { list.with(text: $0.path(percentEncoded: false)) }
    }
    let directory = list.text.split(separator: "/").dropLast().joined(separator: "/")
    return SourceName(text, isUsers: list.isUsers, directory: "/" + directory)
  }
}
