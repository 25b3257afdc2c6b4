// SPDX-License-Identifier: MIT

/// How long a block of samples took: its middle and its end, in milliseconds.
struct Latency {
  let p50: Double
  let p99: Double

  /// - Parameter nanoseconds: the samples, in any order; not empty.
  init(nanoseconds: [Int64]) {
    let sorted = nanoseconds.sorted()
    p50 = Self.percentile(50, of: sorted)
    p99 = Self.percentile(99, of: sorted)
  }

  /// One number.
  init(figure: Double) {
    p50 = figure
    p99 = figure
  }

  /// Of several blocks the median, so that a disturbance of the machine counts in none.
  init(medianOf blocks: [Latency]) {
    p50 = Self.median(blocks.map(\.p50))
    p99 = Self.median(blocks.map(\.p99))
  }

  /// Nearest rank; of fewer than 100 samples the 99th percentile is the largest.
  private static func percentile(_ percent: Int, of sorted: [Int64]) -> Double {
    let rank = (sorted.count * percent + 99) / 100
    return Double(sorted[max(0, rank - 1)]) / 1_000_000
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
