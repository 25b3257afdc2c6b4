// SPDX-License-Identifier: MIT

/// Paths as text; nothing here looks at a disk.
package enum FilePath {
  /// `path` below `folder`, without `.` and `..` parts; a path that is absolute already stays.
  package static func join(_ folder: String, _ path: String) -> String {
    normalized(path.hasPrefix("/") ? path : "\(folder)/\(path)")
  }

  /// Without empty, `.` and `..` parts; `..` never leads above the root.
  package static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.isEmpty ? "/" : absolute(parts[...])
  }

  package static func folder(of path: String) -> String {
    normalized(absolute(path.split(separator: "/").dropLast()))
  }

  private static func absolute(_ parts: ArraySlice<Substring>) -> String {
    parts.reduce(into: "") { path, part in
      path += "/"
      path += part
    }
  }

  /// The path without `folder` before it, where it lies below.
  package static func relative(_ path: String, to folder: String) -> String {
    let prefix = folder == "/" ? "/" : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
