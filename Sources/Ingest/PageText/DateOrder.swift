// SPDX-License-Identifier: MIT

internal import Catalog

/// Whether a page's numbers like `11/08/2019` begin with the month: told by those of its dates that
/// can be read one way only, if they agree.
struct DateOrder {
  private let monthFirst: Bool?

  init(_ dates: [ReadDate]) {
    let told = Set(
      dates.compactMap { date -> Bool? in
        if case .told(_, let monthFirst) = date { monthFirst } else { nil }
      })
    monthFirst = told.count == 1 ? told.first : nil
  }

  /// - Returns: nil when nothing tells which of two days is meant.
  func date(_ date: ReadDate) -> PublicationDate? {
    switch date {
    case .day(let day), .told(let day, _): day
    case .either(let first, let second): monthFirst.map { $0 ? first : second }
    }
  }
}
