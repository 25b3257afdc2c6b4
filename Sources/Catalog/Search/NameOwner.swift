// SPDX-License-Identifier: MIT

/// Whose name it is, as the table of names says it: an index, and whether lists show the entity by
/// another name.
///
/// The flag is the higher bit, so that those of whom lists show just this name are the smaller numbers.
struct NameOwner: Equatable {
  /// Owners from here on have another name in lists.
  static let others: UInt32 = 1 << 30

  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ index: UInt32, isOther: Bool) {
    rawValue = isOther ? index | Self.others : index
  }

  /// Below 2³⁰ where the file is sound.
  var index: UInt32 { rawValue & ~Self.others }

  var isOther: Bool { rawValue & Self.others != 0 }
}
