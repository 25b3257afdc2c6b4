// SPDX-License-Identifier: MIT

internal import Notes
internal import Server

/// Which configuration files were read, and each mistake in them.
struct ConfigurationExamination {
  let loader: ConfigurationLoader
  let environment: [String: String]

  var observations: [Observation] {
    homeless + loader.files.flatMap(file) + template
  }

  private var homeless: [Observation] {
    guard environment["HOME"] == nil && environment["XDG_CONFIG_HOME"] == nil else { return [] }
    return [
      .wrong(
        "HOME", "is not set, so that there is no configuration of your own", advice: "set HOME")
    ]
  }

  private func file(_ path: String) -> [Observation] {
    guard FileStamp(path) != nil else { return [.information(path, "not there, and not needed")] }
    guard NoteFile.read(path) != nil else {
      return [.wrong(path, "cannot be read", advice: "make it a regular file that you may read")]
    }
    let problems = loader.problems.filter { $0.place == path }
    if problems.isEmpty { return [.well(path, "read")] }
    return problems.map { .wrong("\(path):\($0.line)", $0.message) }.bounded("mistakes")
  }

  private var template: [Observation] {
    guard let path = loader.configuration.noteTemplate, NoteFile.read(path) == nil else {
      return []
    }
    return [.wrong(path, "cannot be read, and notes.template names it", advice: "correct the path")]
  }
}
