// SPDX-License-Identifier: MIT

internal import Naming

/// The manual page `podcast-ls(1)`, in the language of man(7).
struct ManualPage {
  let commands: [Command]

  var text: String {
    let parts = [
      ".TH PODCAST\\-LS 1 \"\" \"\(Product.name) \(Product.version)\" \"User Commands\"",
      section("NAME", "podcast\\-ls \\- \(Roff.escaped(Help.tagline))"),
      section("SYNOPSIS", ".B podcast\\-ls\n[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR]"),
      section("DESCRIPTION", Roff.paragraphs(Self.description + "\n\n" + Help.ending)),
      section("COMMANDS", commands.map(command).joined(separator: "\n")),
      section("FILES", Self.files.map { Roff.item($0, $1) }.joined(separator: "\n")),
      section("EXIT STATUS", Self.exits.map { Roff.item($0, $1) }.joined(separator: "\n")),
      section("SEE ALSO", ".BR podcast\\-index (1)"),
    ]
    return parts.joined(separator: "\n")
  }

  private func section(_ title: String, _ body: String) -> String { ".SH \(title)\n\(body)" }

  private func command(_ command: Command) -> String {
    let heading = ".SS \(Roff.escaped(Help.usage(of: command)))"
    let options = command.grammar.options.map { Roff.item($0.usage, $0.summary) }
    return ([heading, Roff.paragraphs(command.help)] + options).joined(separator: "\n")
  }

  private static let description = """
    Indexes catalogs of podcast episodes and answers an editor, over the Language Server Protocol, \
    about the episodes, guests, books and shows that Markdown notes mention. The index is made by \
    podcast-index, which lies beside it. Nothing is fetched by it, and notes are never written but \
    by check --fix.
    """

  private static let files = [
    ("$XDG_CONFIG_HOME/podcast-ls/config.json", "the user's own configuration"),
    (".podcast-ls.json", "the configuration of a workspace, at its root"),
    ("$XDG_CONFIG_HOME/podcast-ls/subscriptions.opml", "the subscriptions"),
    ("$XDG_DATA_HOME/podcast-ls/", "the slugs ever given; not to be lost"),
    (
      "$XDG_CACHE_HOME/podcast-ls/",
      "indexes and copies, which are made anew where they are missing"
    ),
  ]

  private static let exits = [
    ("0", "it worked"),
    ("1", "nothing was found, or what is looked for: findings, faults"),
    ("2", "the command line is wrong, or the work could not be done"),
  ]
}

/// Text as man(7) takes it.
private enum Roff {
  /// Paragraphs are filled, but those with columns stay as they stand.
  static func paragraphs(_ text: String) -> String {
    paragraphs(in: text).map { lines in
      let body = lines.map(escaped).joined(separator: "\n")
      let hasColumns = lines.contains { $0.contains("  ") }
      return hasColumns ? ".PP\n.nf\n\(body)\n.fi" : ".PP\n\(body)"
    }.joined(separator: "\n")
  }

  static func item(_ name: String, _ text: String) -> String {
    ".TP\n.B \(escaped(name))\n\(escaped(text))"
  }

  /// One line of text; what begins like a request is none.
  static func escaped(_ line: String) -> String {
    var escaped = line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : ""
    for character in line {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  private static func paragraphs(in text: String) -> [[String]] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .split(separator: "").map { $0.map(String.init) }
  }
}
