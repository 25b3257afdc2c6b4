// SPDX-License-Identifier: MIT

/// Who takes part in an episode, by what its title and the opening of its text say.
package struct EpisodePeople: Equatable, Sendable {
  /// Full names, in the order in which title and text give them.
  package var guests: [String] = []
  /// Full names, or a single word where the show gives no more.
  package var hosts: [String] = []
  /// Guests whom the text does not name: they rest on the title alone.
  package var titleOnly: Set<String> = []
}
