// SPDX-License-Identifier: MIT

extension UInt64 {
  /// A hash with eight more bytes: each of their bits reaches most of the result's.
  @inline(__always)
  func mixed(with bytes: UInt64) -> UInt64 {
    let product = (self ^ bytes) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }
}
