// SPDX-License-Identifier: MIT

/// For each of some things its episodes, newest first: what is collected per episode, turned over.
struct Relation {
  /// Where each thing's values begin; one more than things.
  private(set) var offsets: [UInt32]
  private(set) var values: [UInt32]

  /// - Parameter visit: Calls back with each (thing, value), in the order the values shall have; it
  ///   is run twice and must say the same.
  init(things: Int, visit: (_ tell: (_ thing: UInt32, _ value: UInt32) -> Void) -> Void) {
    var offsets = [UInt32](repeating: 0, count: things + 1)
    visit { thing, _ in offsets[Int(thing) + 1] += 1 }
    for thing in 0..<things { offsets[thing + 1] += offsets[thing] }
    var next = offsets
    var values = [UInt32](repeating: 0, count: Int(offsets[things]))
    visit { thing, value in
      values[Int(next[Int(thing)])] = value
      next[Int(thing)] += 1
    }
    self.offsets = offsets
    self.values = values
  }

  /// Puts in what things have in a base, by its indexes there; the order stays that of the values.
  ///
  /// - Parameter bits: how many bits of a value are no index.
  mutating func merge(_ more: [Int: [UInt32]], _ episodes: Ranking, bits: UInt32) {
    var merged: [UInt32] = []
    var ends: [UInt32] = [0]
    for thing in 0..<offsets.count - 1 {
      let own = values[Int(offsets[thing])..<Int(offsets[thing + 1])]
      let others = (more[thing] ?? []).map { value in
        episodes.position(ofBase: value >> bits) << bits | value & (1 << bits - 1)
      }
      merged += others.isEmpty ? Array(own) : (own + others).sorted()
      ends.append(UInt32(merged.count))
    }
    offsets = ends
    values = merged
  }

  /// How many values a thing has.
  func count(of thing: Int) -> Int { Int(offsets[thing + 1] - offsets[thing]) }

  /// The first value of a thing.
  func first(of thing: Int) -> UInt32 {
    count(of: thing) > 0 ? values[Int(offsets[thing])] : .max
  }
}
