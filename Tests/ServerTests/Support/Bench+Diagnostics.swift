// SPDX-License-Identifier: MIT

import JSON
import LSP
import Server
import TestSupport

extension Bench {
  /// `path:range code` of what was published last of each document since the last call; empty lists too.
  func takePublished() -> [String: [String]] {
    var published: [String: [String]] = [:]
    for case .notification("textDocument/publishDiagnostics", let params) in editor.takeMessages() {
      guard let json = try? JSONValue(params) else { continue }
      published[path(json["uri"])] = (json["diagnostics"]?.array ?? []).map(Self.line)
    }
    return published
  }

  /// `range code` of a diagnostic.
  static func line(_ diagnostic: JSONValue) -> String {
    "\(range(diagnostic["range"])) \(diagnostic["code"]?.string ?? "?")"
  }

  func path(_ uri: JSONValue?) -> String {
    FilePath.relative(uri?.string.flatMap { DocumentURI($0).path } ?? "?", to: workspace)
  }

  /// Asks for the diagnostics of a note.
  func diagnose(_ path: String, since previous: String? = nil) throws -> JSONValue {
    try editor.request("textDocument/diagnostic") {
      $0.field("textDocument") { $0.object { $0.field("uri", uri(path)) } }
      $0.field("previousResultId", previous)
    }.get()
  }
}
