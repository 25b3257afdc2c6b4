// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Reads folders as the system lists them.
enum Directory {
  enum Kind {
    case file
    case folder
    case link
    case other
  }

  struct Entry {
    var name: String
    var kind: Kind
  }

  /// What stands in a folder, as far as it was looked at.
  struct Listing {
    /// By name.
    var entries: [Entry] = []
    /// How many there were, those without a name that is text too.
    var count = 0
    var isTruncated = false
  }

  /// What a folder holds, hidden ones left out; nothing where it cannot be read.
  ///
  /// Names that are no text are left out. Of more than `limit` those that the system names first.
  static func entries(of path: String, limit: Int) -> Listing {
    guard let stream = unsafe opendir(path) else { return Listing() }
    defer { unsafe closedir(stream) }
    var found = Listing()
    while let entry = unsafe readdir(stream) {
      guard unsafe entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")) else { continue }
      guard found.count < limit else {
        found.isTruncated = true
        break
      }
      found.count += 1
      guard let name = unsafe name(of: entry) else { continue }
      let kind = unsafe kind(entry.pointee.d_type, path, name)
      found.entries.append(Entry(name: name, kind: kind))
    }
    found.entries.sort { $0.name < $1.name }
    return found
  }

  static func isFolder(_ path: String) -> Bool { kindByStatus(path) == .folder }

  /// The path without symbolic links; nil where nothing is.
  static func realPath(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(validatingCString: real)
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
      let capacity = unsafe MemoryLayout.size(ofValue: field.pointee)
      return unsafe field.withMemoryRebound(to: CChar.self, capacity: capacity) {
        unsafe String(validatingCString: $0)
      }
    }
  }

  private static func kind(_ type: UInt8, _ folder: String, _ name: String) -> Kind {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): kindByStatus(folder + "/" + name)
    default: .other
    }
  }

  /// Some file systems do not say the kind in the listing.
  private static func kindByStatus(_ path: String) -> Kind {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }
}
