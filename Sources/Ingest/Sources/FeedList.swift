// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The feeds of an OPML list as sources.
struct FeedList {
  let sources: [SourceName]
  /// What the user is told of feeds that are left out.
  let refusal: String?

  /// - Parameter name: the list's own; relative paths and addresses are relative to it.
  init(name: SourceName, feeds: [OutlineFeed]) {
    let all = feeds.compactMap { Self.source($0.xmlURL, in: name) }
    // What a list from the network calls a path is one of another machine.
    sources = all.filter { $0.isAddress ? name.isUsers : !name.isAddress }
    let count = feeds.count - sources.count
    refusal = count == 0 ? nil : Self.refusal(count, of: name)
  }

  private static func source(_ text: String, in list: SourceName) -> SourceName? {
    let text = text.trimmed
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

  private static func refusal(_ count: Int, of list: SourceName) -> String {
    if list.isAddress { return "\(list.text) names \(count) feeds without a proper address" }
    return "\(list.text) is a workspace's file, and the addresses of \(count) feeds in it are not"
      + " fetched; put them in your own configuration or subscribe to them"
  }
}
