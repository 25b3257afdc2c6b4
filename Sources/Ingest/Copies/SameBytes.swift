// SPDX-License-Identifier: MIT

/// Compares files without holding them.
enum SameBytes {
  private static let chunk = 1 << 18

  /// Whether two files have the same bytes; false when one cannot be read.
  static func areIn(_ first: String, _ second: String) -> Bool {
    guard let one = try? SourceFile(path: first), let other = try? SourceFile(path: second),
      one.size == other.size
    else { return false }
    while let left = try? one.read(upTo: chunk), let right = try? other.read(upTo: chunk) {
      if left != right { return false }
      if left.isEmpty { return true }
    }
    return false
  }
}
