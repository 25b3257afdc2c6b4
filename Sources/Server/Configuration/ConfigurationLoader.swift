// SPDX-License-Identifier: MIT

package import JSON
internal import Notes

/// Joins what all places say: the user's file, each workspace folder's, and the client's settings,
/// later ones over earlier ones.
package struct ConfigurationLoader {
  /// The file at the root of a workspace folder.
  package static let fileName = ".podcast-ls.json"

  package private(set) var configuration = Configuration()
  package private(set) var problems: [ConfigurationProblem] = []
  /// Every file that was looked for, there or not: what is worth watching.
  package private(set) var files: [String] = []

  private let environment: [String: String]

  package init(environment: [String: String]) {
    self.environment = environment
  }

  /// `$XDG_CONFIG_HOME/podcast-ls/config.json`; URLs in it are the user's own word.
  package mutating func addUserFile() {
    guard let folder = Self.userFolder(environment) else { return }
    addFile(FilePath.join(folder, "config.json"), isTrusted: true)
  }

  /// `$XDG_CONFIG_HOME/podcast-ls`, else below `~/.config`; nil where nothing says where that is.
  static func userFolder(_ environment: [String: String]) -> String? {
    configurationHome(environment).map { FilePath.join($0, "podcast-ls") }
  }

  /// `$XDG_CONFIG_HOME`, else `~/.config`: where programs keep what their user set up.
  package static func configurationHome(_ environment: [String: String]) -> String? {
    let home = environment["HOME"].map { $0 + "/.config" }
    return environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home
  }

  package mutating func addWorkspaceFolder(_ folder: String) {
    addFile(FilePath.join(folder, Self.fileName), isTrusted: false)
  }

  /// Settings a client sent: `initializationOptions`, or the section `podcast-ls` of its own.
  package mutating func addSettings(_ value: JSONValue?, named place: String, folder: String) {
    guard let value, let settings = Self.settings(in: value) else { return }
    var reader = ConfigurationReader(
      place: place, folder: folder, home: environment["HOME"], isTrusted: true)
    reader.read(settings)
    add(reader)
  }

  // Real clients send null, "" and [] for "nothing".
  private static func settings(in value: JSONValue) -> JSONValue? {
    guard let members = value.members, !members.isEmpty else { return nil }
    return value["podcast-ls"] ?? value
  }

  private mutating func addFile(_ path: String, isTrusted: Bool) {
    files.append(path)
    var reader = ConfigurationReader(
      place: path, folder: FilePath.folder(of: path), home: environment["HOME"],
      isTrusted: isTrusted)
    guard let bytes = NoteFile.read(path) else { return }
    reader.read(bytes)
    add(reader)
  }

  private mutating func add(_ reader: ConfigurationReader) {
    configuration.add(reader.layer, isTrusted: reader.isTrusted)
    problems += reader.problems
  }
}
