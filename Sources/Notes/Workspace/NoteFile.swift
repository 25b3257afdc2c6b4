// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Reads note files.
package enum NoteFile {
  /// Larger files are no notes.
  package static let maximumSize = 16 << 20

  /// File name extensions of notes, in lower case.
  package static let extensions: Set<String> = ["markdown", "md", "mdx", "qmd", "rmd"]

  /// Whether a path has the extension of a note.
  package static func isNote(_ path: String) -> Bool {
    let bytes = path.utf8
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > bytes.startIndex,
      bytes[bytes.index(before: dot)] != UInt8(ascii: "/")
    else { return false }
    return extensions.contains(path[bytes.index(after: dot)...].lowercased())
  }

  /// The bytes of a regular file of at most `maximumSize`; nil when there is none to be read.
  ///
  /// Never waits: devices and pipes are not opened for reading.
  package static func read(_ path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size >= 0, status.st_size <= maximumSize
    else { return nil }
    return read(descriptor, expecting: Int(status.st_size))
  }

  /// The file may grow or shrink while it is read; what counts is where it ends.
  private static func read(_ descriptor: Int32, expecting size: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var wanted = size + 1
    while bytes.count <= maximumSize {
      guard let more = readPart(descriptor, atMost: wanted) else { return nil }
      if bytes.isEmpty { bytes = more } else { bytes += more }
      // Less than was asked for, where the file should end: that saves asking once more.
      let isWhole = bytes.count == size && more.count < wanted
      if more.isEmpty || isWhole { return bytes.count <= maximumSize ? bytes : nil }
      wanted = max(4096, bytes.count)
    }
    return nil
  }

  private static func readPart(_ descriptor: Int32, atMost limit: Int) -> [UInt8]? {
    var isBroken = false
    let part = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      let result = unsafe systemRead(descriptor, UnsafeMutableRawBufferPointer(buffer))
      isBroken = result < 0
      count = max(0, result)
    }
    return isBroken ? nil : part
  }

  private static func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer)
    -> Int
  {
    while true {
      #if canImport(Glibc)
        let count = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 || errno != EINTR { return count }
    }
  }
}
