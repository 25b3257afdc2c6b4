// SPDX-License-Identifier: MIT

internal import Catalog

/// What a user can subscribe to: a show, or every show of a list.
package enum Subscribable: Equatable, Sendable {
  case show(OutlineFeed)
  /// The feeds with absolute addresses and paths.
  case list([OutlineFeed])

  /// Looks into a file.
  ///
  /// - Parameters:
  ///   - path: the file, or the copy of what an address gave.
  ///   - name: how the user knows it: the path or the address.
  package init(path: String, name: SourceName, readers: SourceReaders) throws(SourceError) {
    let head = try SourceFile(path: path, name: name.text).read(upTo: 256 << 10)
    let kind = SourceKind.sniff(head, isWhole: head.count < 256 << 10)
    if kind == .opml, let reader = readers.outlines {
      let feeds = try reader.read(SourceFile(path: path, name: name.text)).feeds
      self = .list(FeedList(name: name, feeds: feeds).feeds)
    } else if let reader = readers.reader(of: kind) {
      let title = try Self.title(SourceFile(path: path, name: name.text), reader)
      self = .show(OutlineFeed(title: title, xmlURL: name.text, htmlURL: nil, group: []))
    } else {
      throw SourceError(message: kind.refusal(of: name.text))
    }
  }

  private static func title(
    _ file: SourceFile, _ reader: any SourceReader
  ) throws(SourceError) -> String {
    var title = ""
    do throws(BuildError) {
      _ = try reader.read(file) { if title.isEmpty { title = $0.show.title } }
    } catch {
      throw SourceError(message: error.message)
    }
    return title.isEmpty ? file.name : title
  }
}
