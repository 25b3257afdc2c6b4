// SPDX-License-Identifier: MIT

internal import Foundation
internal import FoundationXML
internal import Ingest

/// Follows the parser through an OPML document (OPML 2.0) and collects the feeds it names.
final class OutlineDocument: NSObject, XMLParserDelegate {
  private(set) var feeds: [OutlineFeed] = []
  private(set) var sawRoot = false
  /// The titles of the outlines that are open; nil of those that have none.
  private var titles: [String?] = []
  private let log: ProblemLog

  /// Nobody subscribes to more.
  private static let limit = 100_000

  init(log: ProblemLog) {
    self.log = log
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch name.lowercased() {
    case "opml": sawRoot = true
    case "outline":
      let title = Self.title(attributes)
      take(attributes, title: title, line: parser.lineNumber)
      titles.append(title)
    default: break
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name.lowercased() == "outline" { titles.removeLast() }
  }

  private func take(_ attributes: [String: String], title: String?, line: Int) {
    guard let address = Self.address(attributes) else { return }
    guard feeds.count < Self.limit else {
      return log.add(line: line, "a list may name \(Self.limit) feeds; the rest is left out")
    }
    let page = attributes.value("htmlUrl").map(FeedAddress.trimmed) ?? ""
    feeds.append(
      OutlineFeed(
        title: title ?? address, xmlURL: address, htmlURL: page.isEmpty ? nil : page,
        group: titles.compactMap(\.self)))
  }

  /// `xmlUrl`; some programs write `url`, with a type that says what it is.
  private static func address(_ attributes: [String: String]) -> String? {
    let type = attributes.value("type")?.lowercased() ?? ""
    let isFeed = ["rss", "atom", "feed", "xml"].contains(type)
    let address = attributes.value("xmlUrl") ?? (isFeed ? attributes.value("url") : nil)
    return address.map(FeedAddress.trimmed).flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func title(_ attributes: [String: String]) -> String? {
    for name in ["title", "text"] {
      if let title = attributes.value(name).map(PlainLine.text), !title.isEmpty { return title }
    }
    return nil
  }
}
