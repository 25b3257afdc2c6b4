// SPDX-License-Identifier: MIT

internal import Foundation
internal import Synchronization

/// An empty folder of a test's own; it goes when the last reference does.
package final class TemporaryFolder: Sendable {
  /// Absolute and without symbolic links, as programs report it.
  package let path: String

  package init() throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("podcast-ls-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
    Self.sweep(path)
  }

  private static let created = Mutex<[String]>([])

  /// Removes a folder once more when the tests are over: a global may hold it, and a program that was
  /// started in it may have written on.
  private static func sweep(_ path: String) {
    let isFirst = created.withLock { created in
      created.append(path)
      return created.count == 1
    }
    guard isFirst else { return }
    atexit {
      for path in TemporaryFolder.created.withLock({ $0 }) {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The absolute path of `relative`.
  package func path(_ relative: String) -> String { "\(path)/\(relative)" }

  /// Writes a file and the folders it needs; returns its absolute path.
  @discardableResult
  package func write(_ relative: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let url = URL(fileURLWithPath: path(relative))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  @discardableResult
  package func write(_ relative: String, _ text: String) throws -> String {
    try write(relative, Array(text.utf8))
  }

  /// Writes a script that can be started.
  ///
  /// Another program copies it into place: a file that this process has had open for writing may be
  /// open still in a child that another test has just forked, and is then refused as busy.
  package func write(program relative: String, _ script: String) throws {
    let draft = try write(relative + ".draft", script)
    let copy = Process()
    copy.executableURL = URL(fileURLWithPath: "/bin/sh")
    copy.arguments = ["-c", "cat <\"$1\" >\"$2\" && chmod 755 \"$2\"", "sh", draft, path(relative)]
    try copy.run()
    copy.waitUntilExit()
  }

  /// Writes every file of a fixture.
  package func write(_ fixture: Fixture) throws {
    for file in fixture.files { try write(file.path, file.bytes) }
  }

  package func bytes(_ relative: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(relative))))
  }

  package func text(_ relative: String) throws -> String {
    String(decoding: try bytes(relative), as: UTF8.self)
  }
}
