// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The right to write copies: of one address only one process has it at a time.
///
/// Claims are locks on single bytes of one file, which the kernel releases when a process ends,
/// however it ends. They are the process's: open a folder once at a time in one process.
package final class CopyClaims {
  package let folder: CopyFolder
  private let descriptor: Int32

  /// Makes the folder where it is missing, and removes what dead processes left half written.
  package init(_ folder: CopyFolder) throws(CopyError) {
    self.folder = folder
    try CopyError.of { () throws(BuildError) in try DurableFile.makeDirectory(folder.path) }
    let path = folder.path + "/claims.lock"
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .system(path, errno) }
    try removeLeftovers()
  }

  deinit {
    close(descriptor)
  }

  /// Whether the copy of an address is now this process's to write; false while it is another's.
  package func claim(_ address: String) -> Bool {
    lock(CopyName(address), as: F_WRLCK)
  }

  /// Lets others write the copy of an address.
  package func release(_ address: String) {
    _ = lock(CopyName(address), as: F_UNLCK)
  }

  /// Forgets an address and its bytes; one that another process is writing is refused.
  package func remove(_ address: String) throws(CopyError) {
    let name = CopyName(address)
    guard claim(address) else {
      throw CopyError(path: folder.path(of: address), reason: "another process is writing it")
    }
    defer { release(address) }
    // The state goes first: bytes without one are no copy.
    for part in [CopyName.Part.state, .body, .draft] {
      let path = name.path(part, in: folder.path)
      guard unsafe unlink(path) == 0 || errno == ENOENT else { throw .system(path, errno) }
    }
  }

  private func lock(_ name: CopyName, as kind: Int32) -> Bool {
    var range = flock()
    range.l_type = Int16(kind)
    range.l_whence = Int16(SEEK_SET)
    range.l_start = off_t(name.hash >> 2)
    range.l_len = 1
    return unsafe fcntl(descriptor, F_SETLK, &range) == 0
  }

  private func removeLeftovers() throws(CopyError) {
    let names = try CopyError.of { () throws(BuildError) in try DurableFile.names(in: folder.path) }
    for file in names where file.hasSuffix(".part") || file.hasSuffix(".tmp") {
      // `STEM.part`, and `STEM.state.PID.tmp` of a state half written.
      let stem = file.prefix { $0 != "." }
      guard let name = CopyName(file: String(stem)), lock(name, as: F_WRLCK) else { continue }
      unsafe unlink(folder.path + "/" + file)
      _ = lock(name, as: F_UNLCK)
    }
  }
}
