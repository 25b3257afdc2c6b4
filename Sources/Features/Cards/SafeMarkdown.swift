// SPDX-License-Identifier: MIT

/// The last gate before a screen: catalogs are untrusted, and editors render Markdown richly.
enum SafeMarkdown {
  /// Text in which no character means anything to Markdown.
  static func escaped(_ text: String) -> String {
    var out = ""
    for character in text.unicodeScalars {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~": out += "\\\(character)"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      case "\n", "\r": out += " "
      default: out.unicodeScalars.append(character)
      }
    }
    return out
  }

  /// Markdown of the catalog without its power to harm: no tags, and only links to the web.
  static func passage(_ markdown: String, isInline: Bool = false) -> String {
    guard markdown.utf8.contains(where: { isSuspect($0) || isInline && $0 < 0x20 }) else {
      return markdown
    }
    var out = String.UnicodeScalarView()
    var scalars = Substring(markdown).unicodeScalars
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case "]" where scalars.first == "(" && !leadsToTheWeb(scalars.dropFirst()):
        // A backslash before the parenthesis leaves the words and takes the link away.
        out.append(contentsOf: "]\\".unicodeScalars)
      case "]" where scalars.first == ":" && !leadsToTheWeb(scalars.dropFirst()):
        out.append(contentsOf: "]\\".unicodeScalars)
      case "\n" where isInline, "\r" where isInline: out.append(" ")
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "]")
  }

  /// A web address as a link destination; nil for every other scheme.
  static func destination(_ url: String) -> String? {
    guard leadsToTheWeb(Substring(url).unicodeScalars) else { return nil }
    var out = ""
    for scalar in url.unicodeScalars {
      switch scalar {
      case "(": out += "%28"
      case ")": out += "%29"
      case "<": out += "%3C"
      case ">": out += "%3E"
      case "\\": out += "%5C"
      case _ where scalar.value <= 0x20: out += "%20"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func leadsToTheWeb(_ text: Substring.UnicodeScalarView) -> Bool {
    let start = String(text.prefix(16)).lowercased().drop { $0 == " " }
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }
}
