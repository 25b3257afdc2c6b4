// SPDX-License-Identifier: MIT

extension String {
  /// The first bytes, so many at most; a letter may be cut in two.
  ///
  /// Cost: copied at once, where a prefix of `utf8` would be copied byte by byte.
  func bytes(upTo limit: Int) -> [UInt8] {
    let bytes = Array(utf8)
    return bytes.count > limit ? Array(bytes[..<limit]) : bytes
  }
}
