// SPDX-License-Identifier: MIT

internal import Catalog
internal import Ingest

/// What is wrong with one file: each kind of problem once, with the first line that has it.
///
/// A reference, for the steps of reading tell it in turn while one pulls the next.
final class ProblemLog {
  private var entries: [(line: Int, message: String, count: Int)] = []
  private var places: [String: Int] = [:]
  private var omitted = 0

  private static let limit = 100

  /// - Parameters:
  ///   - line: 1-based; 0 when it is the whole file.
  ///   - count: how often it occurs from there on.
  func add(line: Int, _ message: String, count: Int = 1) {
    if let place = places[message] {
      entries[place].count += count
    } else if entries.count < Self.limit {
      places[message] = entries.count
      entries.append((line, message, count))
    } else {
      omitted += 1
    }
  }

  /// In the order of their lines, with how often each occurs.
  var problems: [SourceProblem] {
    let listed = entries.map { line, message, count in
      SourceProblem(line: line, message: count == 1 ? message : "\(message) (\(count) times)")
    }
    let ordered = listed.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    .map(\.element)
    guard omitted > 0 else { return ordered }
    return ordered + [SourceProblem(line: 0, message: "there are \(omitted) more problems")]
  }
}
