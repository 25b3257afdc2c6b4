// SPDX-License-Identifier: MIT

/// How often what addresses give is asked for again in the background.
package enum RefreshPolicy: String, CaseIterable, Sendable {
  case never
  case daily
  case hourly

  /// Seconds a copy may be old; nil where nothing is ever asked for.
  var age: Int? {
    switch self {
    case .never: nil
    case .daily: 86_400
    case .hourly: 3600
    }
  }

  /// The rarer of two: a workspace's file may ask for less, never for more.
  func rarer(_ other: RefreshPolicy) -> RefreshPolicy {
    (age ?? .max) >= (other.age ?? .max) ? self : other
  }
}
