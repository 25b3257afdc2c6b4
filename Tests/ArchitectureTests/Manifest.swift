// SPDX-License-Identifier: MIT

import Foundation

/// `Package.swift` as text, cut into its targets.
struct Manifest {
  struct Target {
    var name: String
    var dependencies: [String]
    var isTest: Bool
  }

  var text: String
  var targets: [Target]

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func read() throws -> Manifest {
    let text = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    // `.target(` and its kin open a target; its strings before `swiftSettings` are name and arrows.
    let opening =
      /\.(target|executableTarget|testTarget)\(\s*name: "([^"]+)"(.*?)(swiftSettings|\))/
      .dotMatchesNewlines()
    let targets = text.matches(of: opening).map { match in
      let quoted = match.3.matches(of: /"([^"]+)"/).map { String($0.1) }
      let name = String(match.2)
      return Target(
        name: name, dependencies: quoted.filter { !$0.contains("/") },
        isTest: match.1 == "testTarget" || name == "TestSupport")
    }
    return Manifest(text: text, targets: targets)
  }
}

/// The source files of a module, by their imports.
enum Sources {
  struct File {
    var path: String
    var imports: [Import]
  }

  struct Import {
    var module: String
    /// Stands inside `#if`.
    var isConditional: Bool
  }

  static func swiftFiles(of module: String) throws -> [File] {
    let folder = Manifest.root.appending(path: "Sources/\(module)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try names.filter { $0.hasSuffix(".swift") }.map { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return File(path: "\(module)/\(name)", imports: imports(in: text))
    }
  }

  private static func imports(in text: String) -> [Import] {
    var depth = 0
    return text.split(separator: "\n").compactMap { line in
      if line.hasPrefix("#if") { depth += 1 }
      if line.hasPrefix("#endif") { depth -= 1 }
      guard let match = line.firstMatch(of: /^\s*(?:@\S+ )?(?:internal |package )?import (\w+)/)
      else { return nil }
      return Import(module: String(match.1), isConditional: depth > 0)
    }
  }
}
