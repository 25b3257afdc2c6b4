// SPDX-License-Identifier: MIT

internal import CSystem

/// Memory that the process has had and does not need at the moment.
enum FreedMemory {
  /// What a note sent whole takes for a moment, several times over.
  private static let limit = 4 << 20

  /// Keeps some for the next message of that size, until there is a rest.
  static func keep() { csystem_keep_memory(limit) }

  /// Gives it to the system.
  static func giveBack() { csystem_give_back_memory() }
}
