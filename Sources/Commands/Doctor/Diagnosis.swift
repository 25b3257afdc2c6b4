// SPDX-License-Identifier: MIT

internal import JSON
internal import Naming

/// All that the doctor found, by what it looked at.
struct Diagnosis {
  struct Section {
    var title: String
    var observations: [Observation]
  }

  var sections: [Section]

  var faults: Int {
    sections.reduce(0) { $0 + $1.observations.count { $0.state == .wrong } }
  }

  // MARK: For a person

  /// - Parameter home: is shown as `~` where a subject lies below it.
  func text(home: String?) -> String {
    let head = "\(Product.name) \(Product.version)"
    let body = sections.map { section in
      let rows = section.observations.map { $0.abbreviated(home) }
      return "\n\(section.title)\n\(Self.rows(rows))"
    }
    return ([head] + body + ["\n\(verdict)"]).joined(separator: "\n")
  }

  private var verdict: String {
    switch faults {
    case 0: "all is well"
    case 1: "1 thing is wrong"
    default: "\(faults) things are wrong"
    }
  }

  /// Longer subjects push what is found to the right.
  private static let widestColumn = 44

  private static func rows(_ observations: [Observation]) -> String {
    let widths = observations.map(\.subject.count).filter { $0 <= widestColumn }
    let width = widths.max() ?? 0
    return observations.map { row($0, width) }.joined(separator: "\n")
  }

  private static func row(_ observation: Observation, _ width: Int) -> String {
    let padding = String(repeating: " ", count: max(0, width - observation.subject.count))
    let line =
      "  \(observation.state.mark)  \(observation.subject)\(padding)  \(observation.finding)"
    return observation.advice.map { "\(line)\n      → \($0)" } ?? line
  }

  // MARK: For a program

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("version", Product.version)
      $0.field("faults", faults)
      $0.field("sections") { $0.array(sections, Self.write) }
    }
  }

  private static func write(_ writer: inout JSONWriter, _ section: Section) {
    writer.object {
      $0.field("title", section.title)
      $0.field("observations") {
        $0.array(section.observations) { writer, observation in
          writer.object {
            $0.field("state", observation.state.rawValue)
            $0.field("subject", observation.subject)
            $0.field("finding", observation.finding)
            $0.field("advice", observation.advice)
          }
        }
      }
    }
  }
}

extension Observation {
  fileprivate func abbreviated(_ home: String?) -> Observation {
    guard let home, subject.hasPrefix(home + "/") else { return self }
    var short = self
    short.subject = "~" + subject.dropFirst(home.count)
    return short
  }
}
