// SPDX-License-Identifier: MIT

import Dispatch
import Foundation
import Server
import Synchronization
import TestSupport
import Testing

#if os(Linux)
  /// Watching by the system itself.
  @Suite struct FileWatchTests {
    /// What was heard so far, and a bell for it.
    private final class Heard: Sendable {
      private let paths = Mutex<Set<String>>([])
      private let bell = DispatchSemaphore(value: 0)

      func add(_ more: [String]) {
        paths.withLock { $0.formUnion(more) }
        bell.signal()
      }

      /// Waits until a path was heard; false when that takes too long.
      func hears(_ path: String) -> Bool {
        while !paths.withLock({ $0.contains(path) }) {
          if bell.wait(timeout: .now() + .seconds(20)) == .timedOut { return false }
        }
        return true
      }

      func contains(_ path: String) -> Bool { paths.withLock { $0.contains(path) } }
    }

    @Test func tellsOfEveryFileThatIsWritten() throws {
      let folder = try TemporaryFolder()
      let heard = Heard()
      let watch = FileWatch { heard.add($0) }
      #expect(watch.watch([folder.path]))
      for number in 0..<300 { try folder.write("n\(number).md", [0x78]) }
      for number in 0..<300 { #expect(heard.hears(folder.path("n\(number).md"))) }
    }

    @Test func ofMoreFoldersThanItMayThoseAtTheTopAreWatched() throws {
      let folder = try TemporaryFolder()
      for file in ["top/x", "top/deep/x", "top/deep/deeper/x"] { try folder.write(file, [0x78]) }
      let heard = Heard()
      let watch = FileWatch(limit: 2) { heard.add($0) }
      let all = ["top/deep/deeper", "top", "top/deep"].map { folder.path($0) }
      #expect(!watch.watch(Set(all)))
      for file in ["top/deep/deeper/a", "top/deep/b", "top/c"] { try folder.write(file, [0x78]) }
      #expect(heard.hears(folder.path("top/deep/b")))
      #expect(heard.hears(folder.path("top/c")))
      #expect(!heard.contains(folder.path("top/deep/deeper/a")))
      #expect(watch.watch(Set(all.prefix(2))))
    }
  }
#endif
