// SPDX-License-Identifier: MIT

/// How entities of one kind are numbered in the index, against the order they arrived in.
struct Ranking {
  /// The arrival number of each rank.
  let arrivals: [UInt32]
  /// The rank of each arrival number.
  let ranks: [UInt32]

  /// - Parameter isBefore: A total order of arrival numbers, best first.
  init(count: Int, by isBefore: (Int, Int) -> Bool) {
    let sorted = (0..<UInt32(count)).sorted { isBefore(Int($0), Int($1)) }
    var ranks = [UInt32](repeating: 0, count: count)
    for (rank, arrival) in sorted.enumerated() { ranks[Int(arrival)] = UInt32(rank) }
    arrivals = sorted
    self.ranks = ranks
  }
}
