// SPDX-License-Identifier: MIT

internal import Foundation

/// The programs of this package as the build that runs the tests made them.
package enum BuiltProgram: String, Sendable {
  case podcastLS = "podcast-ls"
  case podcastIndex = "podcast-index"
  case podcastBench = "podcast-bench"

  /// The absolute path of the executable, which lies beside the bundle of tests.
  package var path: String {
    get throws {
      let folders = Self.folders.map { URL(fileURLWithPath: $0).path }
      for folder in folders
      where FileManager.default.isExecutableFile(atPath: "\(folder)/\(rawValue)") {
        return "\(folder)/\(rawValue)"
      }
      throw ProgramFailure("\(rawValue) is not built; looked in \(folders.joined(separator: ", "))")
    }
  }

  private static var folders: [String] {
    let named = CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
    let running = Bundle.main.executablePath.map { [$0] } ?? []
    let beside = (named + running).map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
    return beside + [PackageRoot.path + "/.build/debug"]
  }
}

/// A program that did not do what every program must.
package struct ProgramFailure: Error, CustomStringConvertible, Sendable {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}
