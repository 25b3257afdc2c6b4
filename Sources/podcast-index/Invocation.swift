// SPDX-License-Identifier: MIT

internal import Feeds
internal import Ingest

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// One run of the program.
struct Invocation {
  let arguments: Arguments
  let environment = ProcessInfo.processInfo.environment
  let directory = FileManager.default.currentDirectoryPath
  let readers = SourceReaders(
    feeds: FeedReader(), outlines: OPMLReader(), chapters: ChapterFile.chapters)

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// - Returns: the exit code.
  func run() -> Int32 {
    do throws(BuildError) {
      switch arguments.command {
      case .build: try build()
      case .fold: try fold()
      case .fetch: try fetch()
      case .refresh: try refresh()
      case .add: try add()
      case .remove: try remove()
      case .list: try list()
      case .read: try read()
      case .people: try people()
      }
      return 0
    } catch {
      Terminal.say("podcast-index: \(error.message)")
      return 1
    }
  }

  /// What the sources on the command line are, subscriptions behind the others.
  var sourceNames: [SourceName] {
    let named = arguments.sources.map {
      SourceName($0.text, isUsers: $0.isUsers, directory: directory)
    }
    guard let path = arguments.subscriptions else { return named }
    var list = SourceName(path, isUsers: true, directory: directory)
    list.isOptional = true
    return named + [list]
  }

  var copies: CopyFolder { CopyFolder(environment: environment) }

  var subscriptions: Subscriptions {
    Subscriptions(
      path: arguments.subscriptions.map { absolute($0) }, environment: environment,
      readers: readers)
  }

  func absolute(_ text: String) -> String {
    SourceName(text, isUsers: true, directory: directory).text
  }

  /// The one word that a command takes, as a path.
  private var path: String { absolute(arguments.words.first ?? "") }

  private func read() throws(BuildError) {
    let path = path
    let bytes = try BuildError.of { () throws(SourceError) in
      try SourceListing.json(path: path, readers: readers)
    }
    Terminal.print(String(decoding: bytes, as: UTF8.self))
  }

  private func people() throws(BuildError) {
    let path = path
    let bytes = try BuildError.of { () throws(SourceError) in
      try PeopleListing.jsonLines(path: path)
    }
    Terminal.print(String(decoding: bytes, as: UTF8.self))
  }
}
