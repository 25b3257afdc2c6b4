// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import Synchronization

/// What checks leave for the next one, as long as nothing but the text of open notes changes.
final class CheckMemory: Sendable {
  private struct Kept {
    var generation = -1
    var spellings: Spellings?
    var closed: [CheckedDocument]?
  }

  private let kept = Mutex(Kept())

  /// The spellings of a generation, made at their first use.
  func spellings(
    _ generation: Int, _ make: () throws(CatalogError) -> Spellings
  ) throws(CatalogError) -> Spellings {
    if let known = read(generation, \.spellings) { return known }
    let made = try make()
    keep(generation) { $0.spellings = made }
    return made
  }

  /// The closed notes of a generation with something wrong in them, checked at their first use.
  func closedDocuments(_ generation: Int, _ check: () -> [CheckedDocument]) -> [CheckedDocument] {
    if let known = read(generation, \.closed) { return known }
    let checked = check()
    keep(generation) { $0.closed = checked }
    return checked
  }

  private func read<Value: Sendable>(
    _ generation: Int, _ value: @Sendable (Kept) -> Value?
  ) -> Value? {
    kept.withLock { $0.generation == generation ? value($0) : nil }
  }

  /// What an older generation found out late is of no use.
  private func keep(_ generation: Int, _ change: @Sendable (inout Kept) -> Void) {
    kept.withLock { kept in
      guard kept.generation <= generation else { return }
      if kept.generation < generation { kept = Kept(generation: generation) }
      change(&kept)
    }
  }
}
