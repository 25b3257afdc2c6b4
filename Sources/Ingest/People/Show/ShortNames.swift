// SPDX-License-Identifier: MIT

internal import Naming

/// The full names behind names whose given name is an initial, within one show: `D. Example` is
/// `Daniel Example` where the show knows one such person, and only there.
struct ShortNames {
  private var full: [String: Set<String>] = [:]

  /// - Parameter names: all names of a show's people.
  init(_ names: some Collection<String>) {
    guard names.contains(where: Self.isShort) else { return }
    for name in names {
      guard let key = Self.key(name), !Self.isShort(name) else { continue }
      full[key, default: []].insert(name)
    }
  }

  /// The full name, or the name itself.
  func full(_ name: String) -> String {
    guard Self.isShort(name), let key = Self.key(name), let names = full[key], names.count == 1,
      let only = names.first
    else { return name }
    return only
  }

  /// The first letter and the family name.
  private static func key(_ name: String) -> String? {
    let parts = Slug.parts(name)
    guard parts.count > 1, let first = parts.first?.first, let last = parts.last else { return nil }
    return "\(first) \(last)"
  }

  private static func isShort(_ name: String) -> Bool {
    // Two letters first are no initial.
    if name.utf8.prefix(2).allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) { return false }
    let parts = Slug.parts(name)
    return parts.count == 2 && parts[0].unicodeScalars.count == 1
  }
}
