// SPDX-License-Identifier: MIT

import JSON
import Naming

/// Counts what a listing of guests has right and wrong beside labelled rows, as the scorer of
/// `../shared` does.
struct GuestScore {
  private(set) var wanted = 0
  private(set) var found = 0
  private(set) var further = 0
  private(set) var wrong = 0
  private(set) var wrongHosts = 0

  /// - Parameters:
  ///   - rows: labelled rows; JSON Lines.
  ///   - listing: rows of `id` and `guests` in the same order.
  ///   - hosts: the hosts of each show.
  init(rows: String, listing: String, hosts: JSONValue) {
    let lines = zip(rows.split(separator: "\n"), listing.split(separator: "\n"))
    for (row, guests) in lines {
      guard let row = try? JSONValue(Array(row.utf8)),
        let found = try? JSONValue(Array(guests.utf8))
      else { continue }
      count(found["guests"]?.strings ?? [], row, hosts: hosts[row["show"]?.string ?? ""])
    }
  }

  var precision: Double { Double(found + further) / Double(max(1, found + further + wrong)) }
  var recall: Double { Double(found) / Double(max(1, wanted)) }
  var f1: Double { 2 * precision * recall / max(1e-9, precision + recall) }

  private mutating func count(_ names: [String], _ row: JSONValue, hosts: JSONValue?) {
    let forms = Self.forms(row)
    let inText = Set((row["guests_in_text"]?.strings ?? []).map(Slug.make))
    let ignored = Set((row["also_on_episode"]?.strings ?? []).map(Slug.make))
    let slugs = names.map(Slug.make).filter { !ignored.contains($0) }
    let right = Set(slugs.compactMap { forms[$0] })
    wanted += inText.count
    found += right.intersection(inText).count
    further += right.subtracting(inText).count
    guard row["guests_complete"]?.bool == true else { return }
    let mistakes = slugs.filter { forms[$0] == nil }
    wrong += mistakes.count
    wrongHosts += Set(mistakes).intersection((hosts?.strings ?? []).map(Slug.make)).count
  }

  /// The guest behind every form of a name.
  private static func forms(_ row: JSONValue) -> [String: String] {
    var forms: [String: String] = [:]
    for guest in row["guests"]?.strings ?? [] {
      let others =
        (row["aliases"]?[guest]?.strings ?? []) + (row["surface_forms"]?[guest]?.strings ?? [])
      for form in [guest] + others { forms[Slug.make(form)] = Slug.make(guest) }
    }
    return forms
  }
}
