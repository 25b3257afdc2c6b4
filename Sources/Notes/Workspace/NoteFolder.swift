// SPDX-License-Identifier: MIT

package import Naming

/// A folder of notes on disk.
package struct NoteFolder: Sendable {
  /// What an enumeration found.
  package struct Listing: Sendable, Equatable {
    /// Absolute, where the root is; folder by folder, in the order of their names.
    package var paths: [String] = []
    /// Every folder that was entered, the root among them.
    package var folders: [String] = []
    /// Whether there is more than the limit allows.
    package var isTruncated = false
  }

  private let root: String
  private let includes: [Glob]
  private let excludes: [Glob]
  private let limit: Int

  /// Folders of other tools, in which Markdown files are not the user's notes.
  private static let foreignFolders: Set<String> = [
    "DerivedData", "__pycache__", "bower_components", "build", "dist", "node_modules", "target",
    "venv",
  ]

  /// - Parameters:
  ///   - includes: patterns of which a note matches one; none means every note.
  ///   - excludes: patterns of notes and folders that are left out.
  ///   - limit: how many notes are listed at most.
  ///
  /// Patterns are of paths relative to the root, `/` before them or not; one without `/` matches names
  /// at any depth, one that ends with `/` folders.
  package init(
    root: String, includes: [Glob] = [], excludes: [Glob] = [], limit: Int = 100_000
  ) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    self.includes = includes
    self.excludes = excludes
    self.limit = limit
  }

  /// Walks the folder: no hidden folders, none of other tools, none through symbolic links.
  ///
  /// A linked file counts when what it links to lies within the root. What cannot be read is left out.
  package func list() -> Listing {
    var listing = Listing()
    let realRoot = Directory.realPath(root)
    var pending = [""]
    while let folder = pending.popLast() {
      listing.folders.append(folder.isEmpty ? root : root + "/" + folder)
      let entries = Directory.entries(of: folder.isEmpty ? root : root + "/" + folder)
      var folders: [String] = []
      for entry in entries where !entry.name.hasPrefix(".") {
        let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
        if entry.kind == .folder {
          if enters(entry.name, path) { folders.append(path) }
        } else if takes(path), isInside(entry, path, realRoot) {
          guard listing.paths.count < limit else {
            listing.isTruncated = true
            return listing
          }
          listing.paths.append(root + "/" + path)
        }
      }
      pending += folders.reversed()
    }
    return listing
  }

  /// Whether a path names a folder.
  package static func isFolder(_ path: String) -> Bool { Directory.isFolder(path) }

  /// Whether a note at an absolute path is one of the folder's.
  package func contains(_ path: String) -> Bool {
    guard path.hasPrefix(root + "/") else { return false }
    let relative = String(path.dropFirst(root.count + 1))
    let names = relative.split(separator: "/").map(String.init)
    var folder = ""
    for name in names.dropLast() {
      folder += (folder.isEmpty ? "" : "/") + name
      guard enters(name, folder) else { return false }
    }
    return !names.contains { $0.hasPrefix(".") } && takes(relative)
  }

  private func enters(_ name: String, _ path: String) -> Bool {
    !Self.foreignFolders.contains(name) && !matches(excludes, path)
      && !matches(excludes, path + "/")
  }

  private func takes(_ path: String) -> Bool {
    NoteFile.isNote(path) && !matches(excludes, path)
      && (includes.isEmpty || matches(includes, path))
  }

  private func matches(_ globs: [Glob], _ path: String) -> Bool {
    guard !globs.isEmpty else { return false }
    let name = path.split(separator: "/").last.map { path.hasSuffix("/") ? $0 + "/" : $0 } ?? ""
    return globs.contains { $0.matches(path) || $0.matches(String(name)) || $0.matches("/" + path) }
  }

  private func isInside(_ entry: Directory.Entry, _ path: String, _ realRoot: String?) -> Bool {
    guard entry.kind == .link else { return entry.kind == .file }
    guard let realRoot, let real = Directory.realPath(root + "/" + path) else { return false }
    return real.hasPrefix(realRoot + "/")
  }
}
