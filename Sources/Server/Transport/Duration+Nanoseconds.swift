// SPDX-License-Identifier: MIT

extension Duration {
  /// What dispatch takes: at most a century, which neither overflows nor ends.
  var wholeNanoseconds: Int {
    let (seconds, attoseconds) = components
    guard seconds < 4_000_000_000 else { return 4_000_000_000_000_000_000 }
    return Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
  }
}
