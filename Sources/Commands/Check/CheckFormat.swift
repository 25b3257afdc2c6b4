// SPDX-License-Identifier: MIT

internal import Features
internal import JSON
internal import Notes

/// How `podcast-ls check` prints findings.
enum CheckFormat: String, CaseIterable {
  case text
  case json
  case sarif
  case github

  init(_ arguments: Arguments) throws(CommandError) {
    let word = arguments.values("--format").last ?? (arguments.has("--json") ? "json" : "text")
    guard let format = CheckFormat(rawValue: word) else {
      let words = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandError(message: "check: there is no format \(word); choose one of \(words)")
    }
    self = format
  }

  func print(_ findings: [FindingReport], to output: Output) {
    switch self {
    case .text:
      for finding in findings {
        output.line(
          "\(finding.place): \(finding.severity): \(finding.message) [\(finding.code.rawValue)]")
      }
    case .json:
      for finding in findings { output.json { finding.write(to: &$0) } }
    case .sarif:
      output.json { SARIFLog(findings: findings).write(to: &$0) }
    case .github:
      for finding in findings { output.line(GitHubAnnotation(finding).text) }
    }
  }
}

/// A workflow command of GitHub Actions, which shows a finding beside the line.
private struct GitHubAnnotation {
  let text: String

  init(_ finding: FindingReport) {
    let level =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .information, .hint: "notice"
      }
    let isOneLine = finding.start.line == finding.end.line
    let columns = ",col=\(finding.start.column + 1),endColumn=\(finding.end.column + 1)"
    let place =
      "file=\(Self.property(finding.shownAs)),line=\(finding.start.line + 1)"
      + ",endLine=\(finding.end.line + 1)\(isOneLine ? columns : "")"
    text =
      "::\(level) \(place),title=\(finding.code.rawValue)::\(Self.escaped(finding.message))"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func property(_ text: String) -> String {
    escaped(text).split(separator: ":", omittingEmptySubsequences: false).joined(separator: "%3A")
      .split(separator: ",", omittingEmptySubsequences: false).joined(separator: "%2C")
  }
}
