// SPDX-License-Identifier: MIT

/// The names of time zones in dates (RFC 2822, 4.3, and those that feeds use besides).
enum ZoneNames {
  /// Seconds east of Greenwich; nil for a word that is none.
  ///
  /// Military letters are of unknown meaning, and stand for UTC as RFC 2822 asks.
  static func offset(_ name: String) -> Int? {
    if name.utf8.count == 1, name != "t", name != "j" { return 0 }
    return hours[name].map { Int($0 * 3600) }
  }

  private static let hours: [String: Double] = [
    "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "mez": 1, "cest": 2,
    "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "ist": 5.5, "hkt": 8, "sgt": 8, "awst": 8, "jst": 9,
    "kst": 9, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13, "nst": -3.5, "ndt": -2.5, "brt": -3,
    "art": -3, "ast": -4, "adt": -3, "edt": -4, "est": -5, "et": -5, "cdt": -5, "cst": -6, "ct": -6,
    "mdt": -6, "mst": -7, "mt": -7, "pdt": -7, "pst": -8, "pt": -8, "akdt": -8, "akst": -9,
    "hst": -10,
  ]
}
