// SPDX-License-Identifier: MIT

internal import Catalog

/// The problems of one source, as many as anybody would read.
struct ProblemList {
  private var problems: [SourceProblem] = []
  private var omitted = 0

  private static let limit = 100

  mutating func add(line: Int, _ message: String) {
    if problems.count < Self.limit {
      problems.append(SourceProblem(line: line, message: message))
    } else {
      omitted += 1
    }
  }

  /// The first problems, and how many more there are.
  var all: [SourceProblem] {
    guard omitted > 0 else { return problems }
    return problems + [SourceProblem(line: 0, message: "\(omitted) more lines have problems")]
  }
}
