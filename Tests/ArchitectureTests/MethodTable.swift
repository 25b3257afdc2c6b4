// SPDX-License-Identifier: MIT

import Foundation

/// The tables of `protocol/README.md`: what the server is asked and what it says.
struct MethodTable {
  struct Row {
    var method: String
    /// The field of `ServerCapabilities`; empty where there is none.
    var advertised: String
    /// Names of transcripts.
    var transcripts: [String]
    /// Names of suites.
    var suites: [String]
  }

  /// What clients ask and tell.
  var asked: [Row]
  /// What the server sends of its own accord.
  var sent: [Row]

  static func read() throws -> MethodTable {
    let page = Manifest.root.appending(path: "protocol/README.md")
    let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
    return MethodTable(asked: rows(lines, under: "method"), sent: rows(lines, under: "request"))
  }

  /// The rows of the table whose first heading begins with a word.
  private static func rows(_ lines: [Substring], under heading: String) -> [Row] {
    lines.drop { !$0.hasPrefix("| \(heading)") }.dropFirst(2).prefix { $0.hasPrefix("|") }
      .compactMap { line in
        let cells = line.split(separator: "|", omittingEmptySubsequences: false)
          .map { $0.trimmingCharacters(in: .whitespaces) }.dropFirst().dropLast()
        guard let method = code(cells.first ?? "").first, let shown = cells.last else { return nil }
        let words = shown.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        return Row(
          method: method, advertised: code(cells.dropFirst(2).first ?? "").first ?? "",
          transcripts: words.filter { !$0.hasPrefix("`") }, suites: words.flatMap(code))
      }
  }

  private static func code(_ cell: String) -> [String] {
    cell.matches(of: /`([^`]+)`/).map { String($0.1) }
  }
}

/// What the code says of methods.
enum MethodSources {
  /// The text of `Sources/Server`.
  static func server() throws -> String {
    let folder = Manifest.root.appending(path: "Sources/Server")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try names.filter { $0.hasSuffix(".swift") }
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()
  }

  /// The methods that have a row in `Methods`.
  static func handled() throws -> Set<String> {
    let row = /\.(?:request|notification|background|lifecycle)\(\s*"([^"]+)"\s*,/
    return Set(try server().matches(of: row).map { String($0.1) })
  }

  /// All names of methods that are written in the code, or made from the views that are refreshed.
  static func named() throws -> Set<String> {
    let text = try server()
    let name = /"((?:\$|client|textDocument|window|workspace)\/[A-Za-z\/]+)"/
    let views = text.firstMatch(of: /enum View: String \{([^}]*)\}/)?.1 ?? ""
    return Set(text.matches(of: name).map { String($0.1) })
      .union(views.matches(of: /case (\w+)/).map { "workspace/\($0.1)/refresh" })
  }

  /// The fields of `ServerCapabilities` that stand for methods.
  static func capabilities() throws -> Set<String> {
    let field = /\$0\.field\(\s*"(textDocumentSync|[A-Za-z]+Provider)"/
    return Set(try server().matches(of: field).map { String($0.1) })
      .subtracting(["resolveProvider"])
  }

  /// The suites of all tests.
  static func suites() throws -> Set<String> {
    let folder = Manifest.root.appending(path: "Tests")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let files = names.filter { $0.hasSuffix("Tests.swift") }
    return Set(
      try files.flatMap { name in
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
          .matches(of: /struct (\w+Tests)\b/).map { String($0.1) }
      })
  }
}
