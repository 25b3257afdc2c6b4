// SPDX-License-Identifier: MIT

internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#endif

/// Says when files of some folders change, for editors that do not watch for us.
///
/// Linux: inotify on the folders, so that a file replaced by a rename is seen too; one thread that
/// sleeps in `read`. Elsewhere: says nothing.
package final class FileWatch: Sendable {
  private let descriptor: Int32
  private let watched = WatchedFolders()
  private let changed: @Sendable ([String]) -> Void
  private let isReading = Atomic(false)
  private let limit: Int

  /// - Parameter changed: called on a thread of its own with the paths of changed files, those that
  ///   change together in one call; an empty one when changes were lost and anything may have changed.
  /// - Parameter limit: how many folders are watched at most: well below what Linux grants one user.
  package init(limit: Int = 8192, changed: @escaping @Sendable ([String]) -> Void) {
    self.changed = changed
    self.limit = limit
    #if canImport(Glibc)
      descriptor = inotify_init1(Int32(IN_CLOEXEC))
    #else
      descriptor = -1
    #endif
  }

  /// Watches the folders given and no others any more.
  ///
  /// Of one that is not there yet, the nearest folder above it, where it will appear.
  ///
  /// - Returns: false where these are more than the limit, or than the system grants; then those nearest
  ///   to the root of the file system are watched. What else is wrong with a folder is no news.
  package func watch(_ folders: Set<String>) -> Bool {
    #if canImport(Glibc)
      guard descriptor >= 0 else { return false }
      startReading()
      let wanted = Self.sorted(Set(folders.map(Self.nearest)))
      let (added, removed) = watched.difference(to: Set(wanted.prefix(limit)))
      for number in removed { inotify_rm_watch(descriptor, number) }
      return add(Self.sorted(added)) && wanted.count <= limit
    #else
      return true
    #endif
  }

  #if canImport(Glibc)
    /// Those with fewer folders above them first.
    private static func sorted(_ folders: Set<String>) -> [String] {
      folders.map { (depth: $0.utf8.count { $0 == UInt8(ascii: "/") }, path: $0) }
        .sorted { $0 < $1 }.map(\.path)
    }

    private func add(_ folders: [String]) -> Bool {
      let events = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE
      for folder in folders {
        let number = unsafe inotify_add_watch(descriptor, folder, UInt32(events))
        if number >= 0 {
          watched.add(folder, number: number)
        } else if errno == ENOSPC {
          return false
        }
      }
      return true
    }

    private static func nearest(_ folder: String) -> String {
      var folder = folder
      while folder != "/", unsafe access(folder, F_OK) != 0 {
        folder = FilePath.folder(of: folder)
      }
      return folder
    }

    /// The thread comes with the first folder: a server that only answers `initialize` needs none.
    private func startReading() {
      guard !isReading.exchange(true, ordering: .relaxed) else { return }
      let (descriptor, watched, changed) = (descriptor, watched, changed)
      _ = DetachedThread.start { Self.readEvents(descriptor, watched, changed) }
    }

    private static func readEvents(
      _ descriptor: Int32, _ watched: WatchedFolders, _ changed: ([String]) -> Void
    ) {
      var buffer = Descriptor.buffer(64 << 10)
      while true {
        let count = unsafe read(descriptor, &buffer, buffer.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return }
        changed(paths(in: buffer[..<count], watched))
      }
    }

    // struct inotify_event: int wd; uint32_t mask, cookie, len; char name[len] (inotify(7)).
    private static func paths(in events: ArraySlice<UInt8>, _ watched: WatchedFolders) -> [String] {
      var paths: [String] = []
      var rest = events
      while rest.count >= 16 {
        let number = Int32(bitPattern: word(rest, 0))
        let length = Int(word(rest, 12))
        guard rest.count >= 16 + length else { break }
        let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
        if word(rest, 4) & UInt32(IN_Q_OVERFLOW) != 0 {
          paths.append("")
        } else if let folder = watched.folder(number: number) {
          paths.append("\(folder)/\(String(decoding: name, as: UTF8.self))")
        }
        rest = rest.dropFirst(16 + length)
      }
      return paths
    }

    private static func word(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> UInt32 {
      bytes.dropFirst(offset).prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
  #endif
}
