// SPDX-License-Identifier: MIT

internal import Feeds
internal import Fetch
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
    if CommandLine.arguments.dropFirst().first == TransferWorker.command {
      TransferWorker.run(CommandLine.arguments)
    }
    do throws(Arguments.Mistake) {
      switch try Arguments(Array(CommandLine.arguments.dropFirst())) {
      case .help: say(Arguments.manual, to: STDOUT_FILENO)
      case .version: say("podcast-index \(Product.version)", to: STDOUT_FILENO)
      case .build(let build): run(build)
      case .read(let path):
        print { () throws(SourceError) in
          try SourceListing.json(path: absolute(path), readers: readers)
        }
      case .people(let path):
        print { () throws(SourceError) in
          try PeopleListing.jsonLines(path: absolute(path))
        }
      }
    } catch {
      say("podcast-index: \(error.message)", to: STDERR_FILENO)
      exit(2)
    }
  }

  private static let readers = SourceReaders(feeds: FeedReader(), outlines: OPMLReader())

  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  private static func print(
    _ listing: () throws(SourceError) -> [UInt8]
  ) {
    do throws(SourceError) {
      say(String(decoding: try listing(), as: UTF8.self), to: STDOUT_FILENO)
    } catch {
      say("podcast-index: \(error.message)", to: STDERR_FILENO)
      exit(1)
    }
  }

  private static func run(_ build: Arguments.Build) {
    let directory = FileManager.default.currentDirectoryPath
    let sources = build.sources.map {
      SourceName($0.text, isUsers: $0.isUsers, directory: directory)
    }
    let environment = ProcessInfo.processInfo.environment
    do throws(BuildError) {
      let report = try IndexBuild(sources: sources, environment: environment, readers: readers)
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
