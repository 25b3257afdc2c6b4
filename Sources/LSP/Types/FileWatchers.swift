// SPDX-License-Identifier: MIT

package import JSON

/// Parameters of the server's request `client/registerCapability` that ask the client to watch files
/// (LSP 3.17, "DidChangeWatchedFilesRegistrationOptions").
package struct FileWatchersRegistration: Hashable, Sendable {
  /// One pattern, relative to every workspace folder.
  package struct Watcher: Hashable, Sendable {
    package let pattern: String
    /// Whether only deletions are wanted.
    package let isForDeletionsOnly: Bool

    package init(_ pattern: String, isForDeletionsOnly: Bool = false) {
      self.pattern = pattern
      self.isForDeletionsOnly = isForDeletionsOnly
    }
  }

  package let id: String
  package let watchers: [Watcher]

  package init(id: String, watchers: [Watcher]) {
    self.id = id
    self.watchers = watchers
  }

  /// `WatchKind.Delete`.
  private static let deletion = 4
}

extension FileWatchersRegistration: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("registrations") {
        $0.array {
          $0.object {
            $0.field("id", id)
            $0.field("method", "workspace/didChangeWatchedFiles")
            $0.field("registerOptions", writeOptions)
          }
        }
      }
    }
  }

  private func writeOptions(to writer: inout JSONWriter) {
    writer.object {
      $0.field("watchers") {
        $0.array(watchers) { writer, watcher in
          writer.object {
            $0.field("globPattern", watcher.pattern)
            if watcher.isForDeletionsOnly { $0.field("kind", Self.deletion) }
          }
        }
      }
    }
  }
}
