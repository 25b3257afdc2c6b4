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

/// Writes the record so that a crash at any moment leaves the old file or the new one.
enum DurableFile {
  /// Writes beside `path`, makes the bytes last, and renames.
  static func write(_ bytes: [UInt8], to path: String) throws(BuildError) {
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw refused(path) }
    let isWritten = writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    let code = errno
    close(descriptor)
    guard isWritten, unsafe rename(temporary, path) == 0 else {
      errno = isWritten ? errno : code
      let error = refused(path)
      unsafe unlink(temporary)
      throw error
    }
  }

  /// Makes renames in a directory last.
  static func syncDirectory(_ path: String) throws(BuildError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw refused(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw refused(path) }
  }

  /// Makes a directory and those above it, for the user alone.
  static func makeDirectory(_ path: String) throws(BuildError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .record(path: path, reason: "it cannot be made: \(error)")
    }
  }

  /// The names in a directory, sorted.
  static func names(in path: String) throws(BuildError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw .record(path: path, reason: "it cannot be read: \(error)")
    }
  }

  /// Copies a damaged file to `.damaged`, or `.damaged-2` and so on, so that nothing is lost.
  static func keepAside(_ path: String) throws(BuildError) {
    var copy = path + ".damaged"
    var number = 2
    while FileManager.default.fileExists(atPath: copy) {
      copy = "\(path).damaged-\(number)"
      number += 1
    }
    do {
      try FileManager.default.copyItem(atPath: path, toPath: copy)
    } catch {
      throw .record(path: copy, reason: "it cannot be written: \(error)")
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe writeBytes(descriptor, $0) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func refused(_ path: String) -> BuildError {
    .record(path: path, reason: unsafe String(cString: strerror(errno)))
  }
}

/// The system's `write`, which a method of that name would hide.
private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(descriptor, bytes.baseAddress, bytes.count)
}
