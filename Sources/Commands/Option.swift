// SPDX-License-Identifier: MIT

/// An option of a command, as it is parsed, explained and completed.
struct Option: Equatable, Sendable {
  var name: String
  /// What follows it; nil for a flag.
  var value: Value?
  /// Half a sentence: help, the manual and shells show it.
  var summary: String

  /// What stands on a command line beside the names of options.
  enum Value: Equatable, Sendable {
    /// A file or a folder, called so in help.
    case path(String)
    /// Any text.
    case text(String)
    /// One of some words.
    case choice([String])

    var name: String {
      switch self {
      case .path(let name), .text(let name): name
      case .choice(let words): words.joined(separator: "|")
      }
    }
  }

  /// `--catalog SOURCE`.
  var usage: String { value.map { "\(name) \($0.name)" } ?? name }
}

extension Option {
  static let json = Option(name: "--json", value: nil, summary: "print JSON, for a program to read")
  static let catalog = Option(
    name: "--catalog", value: .path("SOURCE"),
    summary: "a source in the place of the configured ones; may be repeated")
}
