// SPDX-License-Identifier: MIT

internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that takes its place when it is complete, and vanishes when it is dropped before.
final class TemporaryFile {
  let file: OpenFile
  private let place: String
  private var isPlaced = false

  private static let number = Atomic(0)

  /// Begins a file beside `place`, making its directory if need be, and clears away what writers
  /// that died left there.
  init(for place: String) throws(CatalogError) {
    self.place = place
    let directory = Self.directory(of: place)
    Self.makeDirectory(directory)
    Self.removeRemains(of: place, in: directory)
    let number = Self.number.wrappingAdd(1, ordering: .relaxed).newValue
    file = try OpenFile(creating: "\(place).tmp-\(getpid())-\(number)")
  }

  deinit {
    if !isPlaced { unsafe unlink(file.path) }
  }

  /// Leaves a file without a name, which vanishes with the process at the latest.
  func removeName() {
    unsafe unlink(file.path)
    isPlaced = true
  }

  /// Puts the complete file in its place, as one step that survives a crash.
  func moveIntoPlace() throws(CatalogError) {
    try file.synchronize()
    guard unsafe rename(file.path, place) == 0 else { throw OpenFile.failure(place) }
    isPlaced = true
    try OpenFile(reading: Self.directory(of: place)).synchronize()
  }

  private static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  // Failures show when the file is created.
  private static func makeDirectory(_ path: String) {
    guard unsafe access(path, F_OK) != 0, path != "." else { return }
    makeDirectory(directory(of: path))
    unsafe mkdir(path, 0o700)
  }

  private static func removeRemains(of place: String, in directory: String) {
    let prefix = place.split(separator: "/").last.map { "\($0).tmp-" } ?? ".tmp-"
    for name in names(in: directory) where name.hasPrefix(prefix) {
      guard let process = name.dropFirst(prefix.count).split(separator: "-").first,
        let id = pid_t(process), id > 0, kill(id, 0) != 0, errno == ESRCH
      else { continue }
      unsafe unlink("\(directory)/\(name)")
    }
  }

  private static func names(in directory: String) -> [String] {
    guard let stream = unsafe opendir(directory) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }
}
