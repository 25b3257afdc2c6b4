// SPDX-License-Identifier: MIT

internal import Naming

/// A folder of notes on disk.
package struct NoteFolder: Sendable {
  /// How much of a folder is looked at, so that a home directory opened by mistake does no harm.
  package struct Limit: Equatable, Sendable {
    /// How many notes are listed at most.
    package var notes = 50_000
    /// How many files and folders of any kind are looked at, hidden ones not counted.
    package var entries = 200_000
    /// How many folders are entered.
    package var folders = 20_000
    /// For how long is looked; a network's disk may take its time.
    package var time = Duration.seconds(10)

    package init() {}
  }

  /// What an enumeration found.
  package struct Listing: Sendable, Equatable {
    /// Absolute, where the root is; folder by folder, those nearer to the root first, each in the order
    /// of its names.
    package var paths: [String] = []
    /// Every folder that was entered, the root first, in the same order.
    package var folders: [String] = []
    /// Whether there is more than the limit allows.
    package var isTruncated = false
  }

  /// Absolute, without a `/` at its end.
  package let root: String
  private let includes: [Glob]
  private let excludes: [Glob]
  /// The folders that hold all that is included, relative to the root; nil: any may hold some.
  private let includedFolders: [String]?
  private let limit: Limit

  /// Folders of other tools, in which Markdown files are not the user's notes.
  private static let foreignFolders: Set<String> = [
    "DerivedData", "__pycache__", "bower_components", "build", "dist", "node_modules",
    "site-packages", "target", "venv",
  ]

  /// - Parameters:
  ///   - includes: patterns of which a note matches one; none means every note.
  ///   - excludes: patterns of notes and folders that are left out.
  ///
  /// Patterns are of paths relative to the root, `/` before them or not; one without `/` matches names
  /// at any depth, one that ends with `/` folders.
  package init(
    root: String, includes: [String] = [], excludes: [String] = [], limit: Limit = Limit()
  ) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    self.includes = includes.map { Glob($0) }
    self.excludes = excludes.map { Glob($0) }
    includedFolders = Self.folders(of: includes)
    self.limit = limit
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
    !Self.foreignFolders.contains(name) && mayHoldIncluded(path) && !matches(excludes, path)
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

// MARK: Walking

extension NoteFolder {
  /// Walks the folder: no hidden folders, none of other tools, none through symbolic links.
  ///
  /// A linked file counts when what it links to lies within the root. What cannot be read is left out.
  /// - Parameter isCancelled: asked once a folder; then the rest is left out.
  package func list(isCancelled: () -> Bool = { false }) -> Listing {
    var listing = Listing()
    let realRoot = Directory.realPath(root)
    let end = ContinuousClock.now.advanced(by: limit.time)
    var entriesLeft = limit.entries
    // Those nearer to the root first: where not all is looked at, it is they that count.
    var pending = [""]
    while listing.folders.count < pending.count, !isCancelled() {
      guard listing.folders.count < limit.folders, entriesLeft > 0, ContinuousClock.now < end else {
        listing.isTruncated = true
        break
      }
      let folder = pending[listing.folders.count]
      let path = folder.isEmpty ? root : root + "/" + folder
      listing.folders.append(path)
      let found = Directory.entries(of: path, limit: entriesLeft)
      entriesLeft -= found.count
      listing.isTruncated = listing.isTruncated || found.isTruncated
      guard add(found.entries, of: folder, to: &listing, &pending, realRoot) else { break }
    }
    return listing
  }

  /// - Returns: false when there are more notes than are listed.
  private func add(
    _ entries: [Directory.Entry], of folder: String, to listing: inout Listing,
    _ pending: inout [String], _ realRoot: String?
  ) -> Bool {
    for entry in entries {
      let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
      if entry.kind == .folder {
        if enters(entry.name, path) { pending.append(path) }
      } else if takes(path), isInside(entry, path, realRoot) {
        guard listing.paths.count < limit.notes else {
          listing.isTruncated = true
          return false
        }
        listing.paths.append(root + "/" + path)
      }
    }
    return true
  }

  /// Whether a folder lies above, at or below one that holds what is included.
  private func mayHoldIncluded(_ path: String) -> Bool {
    guard let includedFolders else { return true }
    return includedFolders.contains {
      $0.isEmpty || path == $0 || path.hasPrefix($0 + "/") || $0.hasPrefix(path + "/")
    }
  }

  private static func folders(of includes: [String]) -> [String]? {
    guard !includes.isEmpty else { return nil }
    var folders: [String] = []
    for include in includes {
      // A pattern of names matches at any depth.
      guard include.contains("/") else { return nil }
      let parts = include.split(separator: "/").dropLast()
      folders.append(parts.prefix { !Glob.isPattern(String($0)) }.joined(separator: "/"))
    }
    return folders
  }
}
