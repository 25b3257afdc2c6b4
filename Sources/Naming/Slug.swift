// SPDX-License-Identifier: MIT

/// The slug of a title or a name: what stands in people's notes, so the rule never changes.
///
/// Folded, apostrophes dropped, every other run of characters that are not letters, marks or digits
/// becomes one `-`, none at the ends. Nothing left: `episode`. (protocol/slugs.md)
package enum Slug {
  package static func make(_ text: some StringProtocol) -> String {
    let slug = parts(text).joined(separator: "-")
    return slug.isEmpty ? "episode" : slug
  }

  /// The parts between the dashes of the slug of `text`; empty when nothing is left.
  package static func parts(_ text: some StringProtocol) -> [String] {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    for scalar in Folding.fold(text).unicodeScalars where !scalar.isApostrophe {
      if ScalarClass(scalar).isWord {
        part.append(scalar)
      } else if !part.isEmpty {
        parts.append(String(part))
        part = String.UnicodeScalarView()
      }
    }
    if !part.isEmpty { parts.append(String(part)) }
    return parts
  }
}
