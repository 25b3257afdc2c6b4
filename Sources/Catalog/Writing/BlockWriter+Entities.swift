// SPDX-License-Identifier: MIT

internal import Naming

extension BlockWriter {
  /// The records of a kind in the order of their ranks, and where each begins.
  ///
  /// - Parameter encode: writes the record of what arrived as the one of a number.
  mutating func appendRecords(
    _ kind: EntityKind, _ ranking: Ranking,
    _ encode: (Int, inout RecordEncoder) throws(CatalogError) -> Void
  ) throws(CatalogError) {
    var offsets: [UInt64] = [0]
    var record = RecordEncoder(capacity: 256)
    for arrival in ranking.arrivals {
      record.reset()
      try encode(Int(arrival), &record)
      try append(record.bytes)
      offsets.append(UInt64(sectionLength))
    }
    try endSection(.records(kind), count: ranking.arrivals.count)
    try append(offsets)
    try endSection(.recordOffsets(kind), count: offsets.count)
  }

  /// The episodes of each entity of a kind, and where each one's begin.
  mutating func appendRelation(
    _ relation: Relation, _ kind: EntityKind, _ ranking: Ranking
  ) throws(CatalogError) {
    var offsets: [UInt32] = [0]
    for arrival in ranking.arrivals {
      let range = relation.offsets[Int(arrival)]..<relation.offsets[Int(arrival) + 1]
      try append(relation.values[Int(range.lowerBound)..<Int(range.upperBound)])
      offsets.append(offsets[offsets.count - 1] + UInt32(range.count))
    }
    try endSection(.episodes(kind), count: relation.values.count)
    try append(offsets)
    try endSection(.episodeOffsets(kind), count: offsets.count)
  }
}
