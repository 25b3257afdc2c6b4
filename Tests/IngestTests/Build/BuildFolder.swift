// SPDX-License-Identifier: MIT

import Catalog
import Foundation
import TestSupport

@testable import Ingest

/// A folder with sources, cache and data of its own, removed at the end of a test.
final class BuildFolder {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  var path: String { folder.path }

  var environment: [String: String] {
    ["XDG_CACHE_HOME": path + "/cache", "XDG_DATA_HOME": path + "/data"]
  }

  /// The one record file there is.
  var recordFile: String? {
    let folder = path + "/data/podcast-ls/episodes"
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return names?.first { $0.hasSuffix(".jsonl") }.map { folder + "/" + $0 }
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try folder.write(name, text)
  }

  func build(
    _ sources: [String], isUsers: Bool = true, isForced: Bool = false
  ) throws -> BuildReport {
    let names = sources.map { SourceName($0, isUsers: isUsers, directory: path) }
    return try IndexBuild(sources: names, environment: environment).run(isForced: isForced)
  }
}
