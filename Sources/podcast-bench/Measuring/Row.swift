// SPDX-License-Identifier: MIT

/// One line of the table: what is done, and how long it may take.
struct Row {
  enum Work {
    /// From the start of the process to the right answer to the last of these; one process a
    /// sample.
    case start(upTo: StartGoal)
    /// In a session that is under way; one probe a sample.
    case session(@Sendable (Workload) -> [Probe])
  }

  enum StartGoal {
    case initialized
    case firstCompletion
  }

  let name: String
  let limit: Limit
  let work: Work
}

extension Row {
  /// Every row; a new one is an entry here.
  static let all: [Row] = [
    Row(
      name: "start", limit: Limit(p50: .absolute(2.5)), work: .start(upTo: .initialized)),
    Row(
      name: "first completion", limit: Limit(p50: .absolute(5)),
      work: .start(upTo: .firstCompletion)),
    Row(
      name: "completion", limit: Limit(p50: .overFloor(0.05), p99: .overFloor(1)),
      work: .session { $0.completions() }),
    Row(
      name: "hover", limit: Limit(p50: .overFloor(0.03), p99: .overFloor(0.5)),
      work: .session { $0.hovers() }),
    Row(
      name: "definition", limit: Limit(p50: .overFloor(0.03), p99: .overFloor(0.5)),
      work: .session { $0.definitions() }),
    keystroke("10 KB, beginning", .tenKilobytes, .beginning, p99: 0.5),
    keystroke("10 KB, middle", .tenKilobytes, .middle, p99: 0.5),
    keystroke("10 KB, end", .tenKilobytes, .end, p99: 0.5),
    keystroke("1 MB, beginning", .oneMegabyte, .beginning, p99: 1),
    keystroke("1 MB, middle", .oneMegabyte, .middle, p99: 1),
    keystroke("1 MB, end", .oneMegabyte, .end, p99: 1),
  ]

  private static func keystroke(
    _ name: String, _ note: BigNote.Size, _ place: BigNote.Place, p99: Double
  ) -> Row {
    Row(
      name: "keystroke: \(name)", limit: Limit(p99: .absolute(p99)),
      work: .session { $0.keystrokes(in: note, at: place) })
  }
}
