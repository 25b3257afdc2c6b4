// SPDX-License-Identifier: MIT

/// Reads `Content-Type` (RFC 9110, 8.3).
enum MediaType {
  private static let longestCharset = 40

  /// The `charset` parameter in lower case; nil where there is none that could be a name.
  static func charset(_ value: String?) -> String? {
    for parameter in (value ?? "").lowercased().split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].filter({ $0 != " " }) == "charset" else { continue }
      let name = parts[1].filter { $0 != " " && $0 != "\"" && $0 != "'" }
      let isName = name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
      return isName && !name.isEmpty && name.count <= longestCharset ? name : nil
    }
    return nil
  }
}
