// SPDX-License-Identifier: MIT

internal import Features
internal import JSON
internal import Notes
internal import Server

/// A finding as it is printed.
struct FindingReport {
  /// Relative to the folder that was given.
  let file: String
  /// Relative to the working directory, where it lies below.
  let shownAs: String
  /// 0-based, in UTF-16.
  let start: TextPosition
  let end: TextPosition
  let severity: FindingSeverity
  let code: FindingCode
  let message: String
  /// Nearest first.
  let suggestions: [String]

  init(_ finding: Finding, in checked: CheckedNote, severity: FindingSeverity) {
    file = checked.file
    shownAs = checked.shownAs
    start = checked.position(of: finding.range.lowerBound)
    end = checked.position(of: finding.range.upperBound)
    self.severity = severity
    code = finding.code
    message = finding.message
    suggestions = finding.remedies.map(\.text)
  }

  init(_ finding: SourceFinding, shownAs: String, severity: FindingSeverity) {
    file = shownAs
    self.shownAs = shownAs
    start = finding.range.lowerBound
    end = finding.range.upperBound
    self.severity = severity
    code = finding.code
    message = finding.message
    suggestions = []
  }

  /// `note.md:3:7`, as compilers count.
  var place: String { "\(shownAs):\(start.line + 1):\(start.column + 1)" }
}

extension FindingReport: JSONWritable {
  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("file", file)
      $0.field("line", start.line)
      $0.field("start", start.column)
      $0.field("end_line", end.line)
      $0.field("end", end.column)
      $0.field("severity", severity.rawValue)
      $0.field("code", code.rawValue)
      $0.field("message", message)
      $0.field("suggestions", suggestions)
    }
  }
}
