// SPDX-License-Identifier: MIT

internal import Notes
internal import Server

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The files in which an editor's set-up is written down, as far as they are there.
struct EditorFiles {
  let environment: [String: String]
  /// Where a workspace's own set-up of an editor lies.
  let workspace: String

  private static let fileLimit = 500
  private static let depthLimit = 6

  struct File {
    var path: String
    var text: String

    var namesServer: Bool { text.contains("podcast-ls") || text.contains("podcast_ls") }
  }

  /// In their order; large files and what is no file are left out.
  func files(of setup: EditorSetup) -> [File] {
    setup.places.flatMap(paths).compactMap { path in
      NoteFile.read(path).map { File(path: path, text: String(decoding: $0, as: UTF8.self)) }
    }
  }

  private func paths(of place: EditorSetup.Place) -> [String] {
    switch place {
    case .configuration(let path): return configurationFolder.map { [$0 + "/" + path] } ?? []
    case .home(let path): return environment["HOME"].map { [$0 + "/" + path] } ?? []
    case .workspace(let path): return [FilePath.join(workspace, path)]
    case .configurationFolder(let path, let endings):
      guard let folder = configurationFolder else { return [] }
      return files(below: folder + "/" + path, endings)
    }
  }

  private var configurationFolder: String? {
    ConfigurationLoader.configurationHome(environment)
  }

  /// Breadth first and bounded, for people keep much in such folders.
  private func files(below root: String, _ endings: [String]) -> [String] {
    var found: [String] = []
    var folders = [root]
    for _ in 0..<Self.depthLimit {
      let paths = folders.flatMap(entries)
      folders = Array(paths.filter(NoteFolder.isFolder).prefix(Self.fileLimit))
      found += paths.filter { path in endings.contains { path.hasSuffix($0) } }
      if found.count > Self.fileLimit { break }
    }
    return Array(found.prefix(Self.fileLimit))
  }

  private func entries(of folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { folder + "/" + $0 }
  }
}
