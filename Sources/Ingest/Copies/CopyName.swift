// SPDX-License-Identifier: MIT

internal import Naming

/// The file names of a copy: readable, of bounded length, different for different addresses, and
/// without what an address may hold in confidence (user, password, query).
struct CopyName: Equatable {
  /// The files of one copy.
  enum Part: String, CaseIterable {
    /// What the address gave.
    case body = ""
    /// What is known of it.
    case state = ".state"
    /// What is arriving; a leftover once nobody claims the copy.
    case draft = ".part"
  }

  let stem: String
  /// Tells the copy from all others, also to other processes.
  let hash: UInt64

  private static let stemLength = 60

  init(_ address: String) {
    hash = StableHash(address).value
    stem = Self.readable(address) + "-" + String(hash, radix: 16)
  }

  /// Of a file that carries such a name; nil for any other.
  init?(file: String) {
    guard let part = Self.part(ofFile: file) else { return nil }
    stem = String(file.dropLast(part.rawValue.count))
    guard let text = stem.split(separator: "-").last, let hash = UInt64(text, radix: 16) else {
      return nil
    }
    self.hash = hash
  }

  /// Which file of a copy a name would be; nil for the temporary files of others.
  static func part(ofFile file: String) -> Part? {
    for part in [Part.state, .draft] where file.hasSuffix(part.rawValue) { return part }
    return file.contains(".") ? nil : .body
  }

  func path(_ part: Part, in folder: String) -> String {
    folder + "/" + stem + part.rawValue
  }

  /// Host and path, what is no ASCII letter or digit made `-`.
  private static func readable(_ address: String) -> String {
    let scheme = address.firstRange(of: "://")
    let rest = scheme.map { address[$0.upperBound...] } ?? address[...]
    let path = rest.prefix { $0 != "?" && $0 != "#" }
    let host = path.prefix { $0 != "/" }
    let bare = host.lastIndex(of: "@").map { path[path.index(after: $0)...] } ?? path
    var stem = ""
    for byte in bare.utf8.prefix(stemLength) {
      let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      stem.unicodeScalars.append(isPlain ? Unicode.Scalar(byte) : "-")
    }
    return stem
  }
}
