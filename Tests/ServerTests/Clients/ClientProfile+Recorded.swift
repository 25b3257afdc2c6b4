// SPDX-License-Identifier: MIT

import Foundation
import JSON
import TestSupport

extension ClientProfile {
  static let all = known + recordings

  /// What real clients sent, where the recordings are at hand.
  static let recordings: [ClientProfile] = {
    guard let folder = SharedData.path("editors/initialize"),
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else { return [] }
    return names.sorted().compactMap { file in
      guard file.hasPrefix("initialize-"), file.hasSuffix(".json") else { return nil }
      let name = String(file.dropFirst("initialize-".count).dropLast(".json".count))
      guard let bytes = recording(name), let capabilities = (try? JSONValue(bytes))?["capabilities"]
      else { return nil }
      return ClientProfile(
        name, recorded: String(decoding: bytes[capabilities.range], as: UTF8.self))
    }
  }()

  /// The parameters of `initialize`, whole, as the client of that name sent them.
  static func recording(_ name: String) -> [UInt8]? {
    SharedData.bytes("editors/initialize/initialize-\(name).json")
  }
}
