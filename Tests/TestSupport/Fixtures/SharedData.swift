// SPDX-License-Identifier: MIT

internal import Foundation

/// The data that lies beside a checkout on some machines: real pages, notes and their truth.
///
/// It is never part of the package, so tests that read it ask first and say that they were skipped:
///
///     @Test(.enabled(if: SharedData.isThere, SharedData.whySkipped))
package enum SharedData {
  /// `../shared` as seen from the package; nil where there is none.
  private static let root: String? = {
    let beside = PackageRoot.path + "/../shared"
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: beside, isDirectory: &isFolder)
    return isThere && isFolder.boolValue ? beside : nil
  }()

  /// Whether `../shared` is there.
  package static var isThere: Bool { root != nil }

  /// What to say when a test is skipped for want of it.
  package static let whySkipped = "../shared is missing"

  /// The path of something in it, such as `data/seed/expected.json`; nil where it is missing.
  package static func path(_ relative: String) -> String? {
    guard let root else { return nil }
    let path = "\(root)/\(relative)"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// Its bytes; nil where it is missing.
  package static func bytes(_ relative: String) -> [UInt8]? {
    path(relative).flatMap { FileManager.default.contents(atPath: $0) }.map(Array.init)
  }
}

/// The folder of `Package.swift`.
package enum PackageRoot {
  package static let path: String = {
    // Tests/TestSupport/Fixtures/SharedData.swift
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
  }()
}
