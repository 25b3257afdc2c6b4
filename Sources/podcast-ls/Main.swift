// SPDX-License-Identifier: MIT

internal import Commands

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The daemon, and the command line for looking things up.
@main
struct Main {
  static func main() {
    let arguments = CommandLine.arguments
    let context = CommandContext(
      environment: ProcessInfo.processInfo.environment,
      workingDirectory: FileManager.default.currentDirectoryPath,
      executable: executable(arguments.first ?? "podcast-ls"))
    exit(CommandTable(context).run(Array(arguments.dropFirst())))
  }

  /// The program's own file, through links and whatever name it was started by.
  private static func executable(_ name: String) -> String {
    let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return own ?? URL(filePath: name).resolvingSymlinksInPath().path
  }
}
