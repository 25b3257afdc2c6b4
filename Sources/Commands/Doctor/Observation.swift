// SPDX-License-Identifier: MIT

/// What the doctor says of one thing.
struct Observation: Equatable {
  /// As programs read it.
  enum State: String {
    case well = "ok"
    /// Worth knowing, nothing to do.
    case information = "info"
    case wrong = "wrong"

    /// As people read it; all of one width.
    var mark: String {
      switch self {
      case .well: "ok"
      case .information: "--"
      case .wrong: "!!"
      }
    }
  }

  var state: State
  /// What was looked at: a program, a file, a source, an editor.
  var subject: String
  /// What was found, in one line.
  var finding: String
  /// What to do; in a finding that comes with its own advice there is none.
  var advice: String?

  static func well(_ subject: String, _ finding: String) -> Observation {
    Observation(state: .well, subject: subject, finding: finding)
  }

  static func information(_ subject: String, _ finding: String) -> Observation {
    Observation(state: .information, subject: subject, finding: finding)
  }

  static func wrong(_ subject: String, _ finding: String, advice: String? = nil) -> Observation {
    Observation(state: .wrong, subject: subject, finding: finding, advice: advice)
  }
}

extension [Observation] {
  /// How many of what is alike are said at most.
  private static let limit = 20

  /// What is wrong first, each bounded; the rest is counted.
  func bounded(_ plural: String) -> [Observation] {
    let wrong = filter { $0.state == .wrong }
    let others = filter { $0.state != .wrong }
    let said = wrong.prefix(Self.limit) + others.prefix(Self.limit)
    guard said.count < count else { return Array(said) }
    let rest = "and \(count - said.count) more \(plural)"
    return said + [wrong.count > Self.limit ? .wrong("…", rest) : .information("…", rest)]
  }
}
