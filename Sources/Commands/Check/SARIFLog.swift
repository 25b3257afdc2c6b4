// SPDX-License-Identifier: MIT

internal import Features
internal import JSON
internal import LSP
internal import Naming
internal import Notes

/// Findings in the Static Analysis Results Interchange Format, version 2.1.0.
struct SARIFLog: JSONWritable {
  let findings: [FindingReport]
  private static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("$schema", Self.schema)
      $0.field("version", "2.1.0")
      $0.field("runs") {
        $0.array { writer in
          writer.object {
            $0.field("tool", writeTool)
            $0.field("columnKind", "utf16CodeUnits")
            $0.field("results") { $0.array(findings, Self.writeResult) }
          }
        }
      }
    }
  }

  private func writeTool(_ writer: inout JSONWriter) {
    writer.object {
      $0.field("driver") {
        $0.object {
          $0.field("name", Product.name)
          $0.field("version", Product.version)
          $0.field("rules") {
            $0.array(FindingCode.allCases) { writer, code in
              writer.object {
                $0.field("id", code.rawValue)
                $0.field("shortDescription") { $0.object { $0.field("text", code.summary) } }
              }
            }
          }
        }
      }
    }
  }

  private static func writeResult(_ writer: inout JSONWriter, _ finding: FindingReport) {
    writer.object {
      $0.field("ruleId", finding.code.rawValue)
      $0.field("ruleIndex", FindingCode.allCases.firstIndex(of: finding.code))
      $0.field("level", finding.severity.sarifLevel)
      $0.field("message") { $0.object { $0.field("text", finding.message) } }
      $0.field("locations") {
        $0.array { $0.object { $0.field("physicalLocation") { writePlace(&$0, finding) } } }
      }
    }
  }

  /// A relative path as a relative reference, an absolute one as a `file` URI.
  private static func uri(_ path: String) -> String {
    let uri = DocumentURI(path: path).text
    return path.hasPrefix("/") ? uri : String(uri.dropFirst("file://".count))
  }

  private static func writePlace(_ writer: inout JSONWriter, _ finding: FindingReport) {
    writer.object {
      $0.field("artifactLocation") {
        $0.object { $0.field("uri", Self.uri(finding.shownAs)) }
      }
      $0.field("region") {
        $0.object {
          $0.field("startLine", finding.start.line + 1)
          $0.field("startColumn", finding.start.column + 1)
          $0.field("endLine", finding.end.line + 1)
          $0.field("endColumn", finding.end.column + 1)
        }
      }
    }
  }
}

extension FindingSeverity {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "note"
    }
  }
}
