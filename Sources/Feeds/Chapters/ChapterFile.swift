// SPDX-License-Identifier: MIT

package import Catalog
internal import JSON

/// Chapter files that `podcast:chapters` names: JSON Chapters 1.x of the podcast namespace.
package enum ChapterFile {
  /// As many as anybody would want.
  private static let limit = 1000

  /// The chapters by their beginnings; those that are in no table of contents, or have no title, are
  /// left out.
  ///
  /// - Returns: nil when this is no chapter file.
  package static func chapters(_ bytes: [UInt8]) -> [Chapter]? {
    guard let list = (try? JSONValue(bytes))?["chapters"]?.array else { return nil }
    return list.compactMap(chapter).sorted { $0.start < $1.start }.prefix(limit).map(\.self)
  }

  private static func chapter(_ value: JSONValue) -> Chapter? {
    guard value["toc"]?.bool != false, let start = value["startTime"].flatMap(seconds),
      let title = value["title"]?.string.map(PlainLine.squeezed), !title.isEmpty
    else { return nil }
    return Chapter(start: start, title: title)
  }

  /// Seconds, a fraction of which is cut; some programs write them as text.
  private static func seconds(_ value: JSONValue) -> Int? {
    switch value.content {
    case .integer(let seconds): seconds >= 0 ? seconds : nil
    case .number(let seconds): seconds >= 0 && seconds < 1e9 ? Int(seconds) : nil
    case .string(let text): PlayTime.seconds(text)
    default: nil
    }
  }
}
