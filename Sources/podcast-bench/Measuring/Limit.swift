// SPDX-License-Identifier: MIT

/// What a row may take at most, in milliseconds.
struct Limit {
  enum Bound {
    case absolute(Double)
    /// The floor of the same run and so much more.
    case overFloor(Double)
    /// So many times the floor of the same run.
    case timesFloor(Double)

    func milliseconds(floor: Double) -> Double {
      switch self {
      case .absolute(let value): value
      case .overFloor(let value): floor + value
      case .timesFloor(let value): floor * value
      }
    }
  }

  var p50: Bound?
  var p99: Bound?

  /// Whether `latency` keeps to it, the floor being `floor`.
  func holds(_ latency: Latency, floor: Latency) -> Bool {
    let middle = p50.map { latency.p50 <= $0.milliseconds(floor: floor.p50) } ?? true
    let end = p99.map { latency.p99 <= $0.milliseconds(floor: floor.p99) } ?? true
    return middle && end
  }
}
