// SPDX-License-Identifier: MIT

internal import Naming

/// The parts of titles that name the show or a series of it, and nobody.
enum TitleLabels {
  /// The keys of the parts that stand in many titles of a show, and of its own title.
  static func labels(_ titles: [Title], show: String) -> Set<StableHash> {
    var counts: [StableHash: Int] = [:]
    for title in titles where title.parts.count > 1 {
      for key in Set(title.parts.map(\.key)) { counts[key, default: 0] += 1 }
    }
    let least = max(3, titles.count / 50)
    var labels = Set(counts.filter { $0.value >= least }.keys)
    for part in Title(show).parts { labels.insert(part.key) }
    return labels
  }
}
