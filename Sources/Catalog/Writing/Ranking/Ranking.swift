// SPDX-License-Identifier: MIT

internal import Naming

/// How entities of one kind are numbered in the index, against the order they arrived in.
struct Ranking {
  /// The arrival number of each rank.
  let arrivals: [UInt32]
  /// The rank of each arrival number.
  let ranks: [UInt32]
  /// Of a delta: how many entities of the base come before each rank.
  var anchors: [UInt32] = []

  /// - Parameter isBefore: A total order of arrival numbers, best first.
  init(count: Int, by isBefore: (Int, Int) -> Bool) {
    let sorted = (0..<UInt32(count)).sorted { isBefore(Int($0), Int($1)) }
    var ranks = [UInt32](repeating: 0, count: count)
    for (rank, arrival) in sorted.enumerated() { ranks[Int(arrival)] = UInt32(rank) }
    arrivals = sorted
    self.ranks = ranks
  }

  /// - Parameter keys: of each arrival number.
  init(_ keys: [RankKey]) {
    self.init(count: keys.count) { keys[$0] < keys[$1] }
  }

  /// The number in the whole catalog of what arrived as this.
  func position(ofArrival arrival: Int) -> UInt32 { position(ofRank: ranks[arrival]) }

  func position(ofRank rank: UInt32) -> UInt32 {
    anchors.isEmpty ? rank : anchors[Int(rank)] + rank
  }

  /// The number in the whole catalog of what has this index in the base.
  func position(ofBase index: UInt32) -> UInt32 {
    index + UInt32(anchors.partitioningIndex { $0 > index })
  }
}
