// SPDX-License-Identifier: MIT

internal import JSON
internal import Server

/// The subscriptions, as `podcast-index list` tells of them.
struct SubscriptionExamination {
  private(set) var observations: [Observation] = []
  private var troubled: Set<String> = []

  /// - Parameter list: the file that lists them; nil where `--catalog` replaces them.
  init(list: String?, process: IndexProcess) {
    guard let list else {
      observations = [.information("list", "left out, for --catalog names the sources")]
      return
    }
    guard process.absence == nil else {
      observations = [.information(list, "not asked for, without podcast-index")]
      return
    }
    do throws(IndexFailure) {
      read(try process.output(of: ["list", "--json", "--subscriptions", list]), from: list)
    } catch {
      observations = [.wrong(list, error.reason)]
    }
  }

  /// Whether something is said of an address here.
  func isInTrouble(_ address: String) -> Bool { troubled.contains(address) }

  private mutating func read(_ output: String, from list: String) {
    guard let rows = (try? JSONValue(Array(output.utf8)))?.array else {
      return observations.append(.wrong(list, "podcast-index does not say what is in it"))
    }
    observations = [
      rows.isEmpty
        ? .information(list, "none; podcast-ls index add FEED subscribes to one")
        : .well(list, rows.count == 1 ? "1 subscription" : "\(rows.count) subscriptions")
    ]
    let faults = rows.compactMap(Self.fault)
    troubled = Set(faults.map(\.subject))
    observations += faults.bounded("subscriptions")
  }

  private static func fault(_ row: JSONValue) -> Observation? {
    guard let address = row["feed"]?.string else { return nil }
    if row["gone"]?.bool == true {
      return .wrong(
        address, "gone for good; its episodes stay in the catalog",
        advice: "podcast-ls index remove \(address)")
    }
    return row["problem"]?.string.map {
      .wrong(address, $0, advice: "podcast-ls index refresh asks again")
    }
  }
}
