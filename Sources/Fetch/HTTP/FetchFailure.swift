// SPDX-License-Identifier: MIT

/// Why a transfer gave nothing to keep.
struct FetchFailure: Error, Equatable {
  /// What comes after the address in a sentence for the user.
  let reason: String
  /// Whether it was this machine's connection and not the server: the server is not to blame.
  var isOffline = false

  /// Of an address that is not asked at all.
  static func address(_ reason: String) -> FetchFailure {
    FetchFailure(reason: reason + "; correct it or remove it")
  }
}
