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

  /// How many values a thing has.
  func count(of thing: Int) -> Int { Int(offsets[thing + 1] - offsets[thing]) }

  /// The first value of a thing.
  func first(of thing: Int) -> UInt32 {
    count(of: thing) > 0 ? values[Int(offsets[thing])] : .max
  }
}
