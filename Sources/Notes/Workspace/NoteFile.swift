// SPDX-License-Identifier: MIT
/// Reads note files.
package enum NoteFile {
  /// The bytes of a regular file of at most 16 MB; nil when there is none to be read.
  package static func read(_ path: String) -> [UInt8]? { nil }
}
