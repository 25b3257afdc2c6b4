// SPDX-License-Identifier: MIT

package import Catalog
package import Features
internal import JSON
internal import Naming
package import Notes

/// A source of the catalog that cannot be read, shown where a configuration file names it.
package struct SourceFinding: Equatable, Sendable {
  /// Of the configuration file, absolute.
  package var path: String
  /// The source as the file writes it, quotes included; else the file's beginning.
  package var range: Range<TextPosition>
  package var message: String

  package var code: FindingCode { .unreadableSource }
}

extension SourceFinding {
  /// One finding for each source of the index that gave trouble, in their order.
  ///
  /// A source that no file names is shown at the beginning of the first one that exists; an address
  /// that none names is one of the subscriptions, of which `podcast-ls index list` tells.
  package static func find(
    _ manifest: Manifest, in files: [String], home: String?, unit: ColumnUnit
  ) -> [SourceFinding] {
    let places = files.flatMap { ConfiguredSource.all(in: $0, home: home, unit: unit) }
    let first = files.first { NoteFile.read($0) != nil }
    return manifest.sources.filter { !$0.problems.isEmpty }.prefix(100).compactMap { source in
      let message = message(of: source)
      if let place = places.first(where: { $0.holds(source.path) }) {
        return SourceFinding(path: place.file, range: place.range, message: message)
      }
      guard let first, !source.path.contains("://") else { return nil }
      let start = TextPosition(line: 0, column: 0)
      return SourceFinding(path: first, range: start..<start, message: message)
    }
  }

  private static func message(of source: SourceState) -> String {
    let text = source.problems.first?.text(in: source.path) ?? source.path
    let rest = source.problems.count - 1
    return rest > 0 ? "\(text) (and \(rest) more)" : text
  }
}

/// A source as a configuration file names it.
private struct ConfiguredSource {
  let file: String
  let location: String
  let range: Range<TextPosition>

  static func all(in file: String, home: String?, unit: ColumnUnit) -> [ConfiguredSource] {
    guard let bytes = NoteFile.read(file), let catalogs = (try? JSONValue(bytes))?["catalogs"]
    else { return [] }
    let lines = LineIndex(bytes)
    let folder = FilePath.folder(of: file)
    return (catalogs.array ?? []).compactMap { item in
      guard let text = item.string else { return nil }
      let start = lines.position(of: item.range.lowerBound, unit: unit, in: bytes)
      let end = lines.position(of: item.range.upperBound, unit: unit, in: bytes)
      return ConfiguredSource(
        file: file, location: ConfigurationReader.absolute(text, in: folder, home: home),
        range: start..<end)
    }
  }

  func holds(_ path: String) -> Bool {
    path == location || path.hasPrefix(location + "/") || Glob(location).matches(path)
  }
}
