// SPDX-License-Identifier: MIT

internal import Fetch
internal import Ingest

/// Fetches the addresses among some sources, round after round: a list that arrives may name more.
struct FetchRounds {
  let names: [SourceName]
  let readers: SourceReaders
  let copies: CopyFolder
  let urgency: FetchRequest.Urgency
  /// Whether an address is to be asked, by the state of its copy.
  let isDue: (CopyState?) -> Bool

  /// Lists in lists are followed so deep.
  private static let limit = 4

  /// - Returns: what became of each address, in the order of asking.
  func run() -> [FetchOutcome] {
    var outcomes: [FetchOutcome] = []
    var asked: Set<String> = []
    for _ in 0..<Self.limit {
      let addresses = SourceList(names, readers: readers, copies: copies).addresses
        .filter { asked.insert($0).inserted && isDue(copies.state(of: $0)) }
      if addresses.isEmpty || Interruption.isAsked { break }
      outcomes += fetch(addresses)
    }
    fetchChapters(of: outcomes.filter(\.isNews).map(\.address))
    return outcomes
  }

  /// Chapters are a nicety: nobody is told which could not be had.
  private func fetchChapters(of feeds: [String]) {
    let chapters = ChapterCopies(copies: copies, readers: readers)
    let addresses = feeds.flatMap(chapters.wanted)
    guard !addresses.isEmpty, !Interruption.isAsked else { return }
    var line = ProgressLine("chapters")
    _ = Fetcher(copies: copies).run(
      addresses.map { FetchRequest(address: $0, urgency: .background) },
      check: { path, _ in FeedCheck.chapters(path: path) },
      shouldStop: { Interruption.isAsked },
      report: { line.update(done: $0.done, total: $0.total) })
  }

  /// Fetches some addresses once.
  func fetch(_ addresses: [String]) -> [FetchOutcome] {
    var line = ProgressLine("feeds")
    return Fetcher(copies: copies).run(
      addresses.map { FetchRequest(address: $0, urgency: urgency) },
      check: { path, _ in FeedCheck.feed(path: path) },
      shouldStop: { Interruption.isAsked },
      report: { progress in
        line.update(
          done: progress.done, total: progress.total, more: "\(progress.bytes >> 10) KB")
      })
  }
}
