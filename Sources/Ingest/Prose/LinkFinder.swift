// SPDX-License-Identifier: MIT

/// Finds the web addresses written in plain text.
enum LinkFinder {
  /// An address as written, where it stands, and made absolute.
  struct Found: Equatable {
    var range: Range<String.Index>
    var absolute: String
  }

  /// The addresses of one line, in order: `https://…`, `http://…`, `www.…` and `host.tld/path`.
  ///
  /// Addresses without a scheme get `https://`. `TensorFlow.js` is none: it has no path, and a
  /// file's ending is no top-level domain.
  static func links(in line: some StringProtocol) -> [Found] {
    let line = Substring(line)
    return line.split(whereSeparator: \.isWhitespace).filter { $0.utf8.count <= lengthLimit }
      .compactMap(link)
  }

  /// Bytes; longer than any address that browsers take.
  private static let lengthLimit = 4096

  private static func link(in token: Substring) -> Found? {
    if let scheme = schemeStart(in: token) {
      let address = withoutTrailingMarks(token[scheme...])
      guard address.split(separator: "/").count > 1 else { return nil }
      return Found(range: address.startIndex..<address.endIndex, absolute: String(address))
    }
    let bare = withoutTrailingMarks(token.drop { "(<[{\"“'‘".contains($0) })
    guard isBareAddress(bare) else { return nil }
    return Found(range: bare.startIndex..<bare.endIndex, absolute: "https://" + bare)
  }

  private static func schemeStart(in token: Substring) -> String.Index? {
    var rest = token
    while let colon = rest.firstIndex(of: ":") {
      let after = rest[rest.index(after: colon)...]
      for scheme in ["https", "http"] where after.hasPrefix("//") {
        guard token[..<colon].lowercased().hasSuffix(scheme) else { continue }
        return token.index(colon, offsetBy: -scheme.count)
      }
      rest = after
    }
    return nil
  }

  private static func isBareAddress(_ token: Substring) -> Bool {
    let host = token.prefix { $0 != "/" && $0 != "?" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy(isLabel), let top = labels.last, top.count > 1,
      top.allSatisfy({ $0.isLetter && $0.isLowercase })
    else { return false }
    if host.lowercased().hasPrefix("www.") { return labels.count > 2 }
    return host.endIndex < token.endIndex && !fileEndings.contains(String(top))
  }

  private static func isLabel(_ label: Substring) -> Bool {
    !label.isEmpty && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }

  /// A closing bracket belongs to the address only when it holds the opening one.
  private static func withoutTrailingMarks(_ token: Substring) -> Substring {
    var rest = token.prefix { $0 != "<" && $0 != ">" && $0 != "\"" && $0 != "”" }
    while let last = rest.last {
      let isMark = ".,;:!?'’*_…}".contains(last)
      guard isMark || closes("(", ")", in: rest) || closes("[", "]", in: rest) else { break }
      rest.removeLast()
    }
    return rest
  }

  private static func closes(_ open: Character, _ close: Character, in text: Substring) -> Bool {
    text.last == close && text.count { $0 == close } > text.count { $0 == open }
  }

  private static let fileEndings: Set<String> = [
    "js", "ts", "py", "rb", "md", "html", "css", "json", "txt", "yml", "yaml", "toml", "cpp",
    "java",
  ]
}
