// SPDX-License-Identifier: MIT

internal import Synchronization

/// Which watch number stands for which folder; shared by the thread that reads events.
final class WatchedFolders: Sendable {
  private let folders = Mutex<[Int32: String]>([:])

  func folder(number: Int32) -> String? {
    folders.withLock { $0[number] }
  }

  func add(_ folder: String, number: Int32) {
    folders.withLock { $0[number] = folder }
  }

  /// Forgets what is not wanted; returns what is to be watched and which numbers are to be given back.
  func difference(to wanted: Set<String>) -> (added: Set<String>, removed: [Int32]) {
    folders.withLock { folders in
      let removed = folders.filter { !wanted.contains($0.value) }.map(\.key)
      for number in removed { folders[number] = nil }
      return (wanted.subtracting(folders.values), removed)
    }
  }
}
