// SPDX-License-Identifier: MIT

internal import Naming

/// Some hundreds of numbers, to be asked about very often and mostly in vain.
struct NumberSet {
  private static let bits = 1 << 16

  private let ascending: [UInt32]
  /// A bit for each number, by its lower half: small enough for a processor's nearest cache.
  private var mayHold = [UInt64](repeating: 0, count: bits / 64)

  init(ascending numbers: [UInt32]) {
    ascending = numbers
    for number in numbers { mayHold[Self.word(number)] |= 1 << UInt64(number & 63) }
  }

  @inline(__always) func contains(_ number: UInt32) -> Bool {
    if mayHold[Self.word(number)] &>> UInt64(number & 63) & 1 == 0 { return false }
    let place = ascending.partitioningIndex { $0 >= number }
    return place < ascending.count && ascending[place] == number
  }

  private static func word(_ number: UInt32) -> Int { Int(number & 0xFFFF) >> 6 }
}
