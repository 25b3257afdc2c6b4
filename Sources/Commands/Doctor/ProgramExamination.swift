// SPDX-License-Identifier: MIT

internal import Naming
internal import Server

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Whether the two programs are there, fit each other, and are found by editors.
struct ProgramExamination {
  let context: CommandContext
  let process: IndexProcess

  var observations: [Observation] {
    [.well(Product.name, "\(Product.version), \(context.executable)"), indexer, searchPath]
  }

  private var indexer: Observation {
    let subject = "podcast-index"
    if let absence = process.absence { return .wrong(subject, absence) }
    do throws(IndexFailure) {
      let said = try process.output(of: ["--version"]).split(separator: "\n").last ?? ""
      let version = said.split(separator: " ").last.map(String.init) ?? ""
      if version == Product.version { return .well(subject, "\(version), beside it") }
      return .wrong(
        subject, "\(version), which is not the version of podcast-ls",
        advice: "install both from one archive")
    } catch {
      let needsLibraries = error.reason.contains("shared librar")
      return .wrong(
        subject, error.reason,
        advice: needsLibraries ? "Debian, Ubuntu: apt-get install libcurl4 libxml2" : nil)
    }
  }

  private var searchPath: Observation {
    guard let found = Self.find(Product.name, in: context.environment["PATH"] ?? "") else {
      return .wrong(
        "PATH", "has no podcast-ls, so that editors can't start it by its name",
        advice: "put \(FilePath.folder(of: context.executable)) into PATH, or name"
          + " \(context.executable) in the set-up of your editor")
    }
    if FileStamp(found) == FileStamp(context.executable) { return .well("PATH", "has \(found)") }
    return .information("PATH", "has another podcast-ls, which editors start: \(found)")
  }

  /// The first executable file of a name in the folders of a search path.
  static func find(_ name: String, in searchPath: String) -> String? {
    searchPath.split(separator: ":").map { "\($0)/\(name)" }.first(where: isExecutable)
  }

  static func isExecutable(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && access(path, X_OK) == 0
  }
}
