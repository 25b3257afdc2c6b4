// SPDX-License-Identifier: MIT

internal import Ingest
internal import Naming

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

@main
struct Main {
  static func main() {
    do throws(Arguments.Mistake) {
      switch try Arguments(Array(CommandLine.arguments.dropFirst())) {
      case .help: say(Arguments.manual, to: STDOUT_FILENO)
      case .version: say("podcast-index \(Product.version)", to: STDOUT_FILENO)
      case .build(let build): run(build)
      }
    } catch {
      say("podcast-index: \(error.message)", to: STDERR_FILENO)
      exit(2)
    }
  }

  private static func run(_ build: Arguments.Build) {
    let directory = FileManager.default.currentDirectoryPath
    let sources = build.sources.map {
      SourceName($0.text, isUsers: $0.isUsers, directory: directory)
    }
    let environment = ProcessInfo.processInfo.environment
    do throws(BuildError) {
      let report = try IndexBuild(sources: sources, environment: environment)
        .run(isForced: build.isForced)
      say(report.summary, to: STDERR_FILENO)
      if build.printsJSON { say(report.json, to: STDOUT_FILENO) }
    } catch {
      say("podcast-index: \(error.message)", to: STDERR_FILENO)
      exit(1)
    }
  }

  private static func say(_ text: String, to descriptor: Int32) {
    var rest = Array((text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
