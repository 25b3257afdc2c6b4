// SPDX-License-Identifier: MIT

internal import JSON

/// Results as people and as programs read them.
struct Report {
  private static let header = [
    "row", "episodes", "p50", "p99", "floor p50", "floor p99", "limit p50", "limit p99", "verdict",
  ]

  let results: [RowResult]

  /// Rows with a wrong answer; with `asserting` those over their limit too.
  func failures(asserting: Bool) -> [String] {
    results.compactMap { result in
      if result.wrong > 0 {
        return "\(result.title): \(result.wrong) of \(result.samples) answers are wrong"
      }
      return asserting && !result.isWithinLimit ? "\(result.title): over its limit" : nil
    }
  }

  /// Columns of the same width; times in milliseconds.
  var table: String {
    let cells = [Self.header] + results.map(\.cells)
    let widths = Self.header.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + padding : padding + cell.0
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  /// One object a line.
  var json: String {
    results.map { result in
      var writer = JSONWriter()
      writer.object {
        $0.field("row", result.row.name)
        $0.field("episodes", result.episodes)
        $0.field("samples", result.samples)
        $0.field("wrong", result.wrong)
        for (name, value) in result.milliseconds {
          $0.name(name)
          $0.raw(value.utf8)
        }
        $0.field("verdict", result.verdict)
      }
      return String(decoding: writer.bytes, as: UTF8.self)
    }.joined(separator: "\n")
  }
}

extension RowResult {
  fileprivate var title: String { "\(row.name), \(episodes) episodes" }

  fileprivate var cells: [String] {
    [row.name, String(episodes)] + milliseconds.map { $0.value == "null" ? "" : $0.value }
      + [verdict]
  }

  /// In the order of the columns; a limit that does not exist is `null`.
  fileprivate var milliseconds: [(name: String, value: String)] {
    let limits = [
      limit.p50?.milliseconds(floor: floor.p50), limit.p99?.milliseconds(floor: floor.p99),
    ]
    return [
      ("p50_ms", Self.text(server.p50)), ("p99_ms", Self.text(server.p99)),
      ("floor_p50_ms", Self.text(floor.p50)), ("floor_p99_ms", Self.text(floor.p99)),
      ("limit_p50_ms", limits[0].map(Self.text) ?? "null"),
      ("limit_p99_ms", limits[1].map(Self.text) ?? "null"),
    ]
  }

  /// Three digits behind the point.
  private static func text(_ milliseconds: Double) -> String {
    let thousandths = Int((milliseconds * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
  }
}
