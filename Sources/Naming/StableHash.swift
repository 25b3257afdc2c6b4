// SPDX-License-Identifier: MIT

/// A 64-bit hash that is the same in every process and every version of an index format.
///
/// Not for defence: a reader compares the text behind an equal hash. Cost: about 1 ns a byte.
package struct StableHash: Hashable, Comparable, Sendable {
  package var value: UInt64

  // The constants of FNV-1a.
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let factor: UInt64 = 0x100_0000_01B3

  package init(value: UInt64) {
    self.value = value
  }

  package init(_ bytes: some Sequence<UInt8>) {
    var hash = Self.start
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* Self.factor }
    value = Self.mixed(hash)
  }

  /// Hashes bytes one at a time.
  struct Builder {
    private var hash = StableHash.start

    mutating func add(_ byte: UInt8) {
      hash = (hash ^ UInt64(byte)) &* StableHash.factor
    }

    func finish() -> StableHash {
      StableHash(value: StableHash.mixed(hash))
    }
  }

  package init(_ text: some StringProtocol) { self.init(String(text)) }

  /// As of any text; of a concrete type its bytes are read without a call each.
  package init(_ text: String) {
    let bytes = text.utf8.span
    var hash = Self.start
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* Self.factor }
    value = Self.mixed(hash)
  }

  /// The hash of a sequence: order matters.
  package func combined(with next: StableHash) -> StableHash {
    StableHash(value: Self.mixed((value &* 0x9E37_79B9_7F4A_7C15) ^ next.value))
  }

  // The finalizer of SplitMix64: every input bit reaches every output bit.
  private static func mixed(_ input: UInt64) -> UInt64 {
    var x = input
    x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
    return x ^ (x >> 31)
  }

  package static func < (left: StableHash, right: StableHash) -> Bool {
    left.value < right.value
  }
}
