// SPDX-License-Identifier: MIT

internal import Fetch
internal import Ingest
internal import JSON
internal import Naming

extension Invocation {
  /// Subscribes to what the words name, fetches it, and builds the index.
  func add() throws(BuildError) {
    var feeds: [OutlineFeed] = []
    for word in arguments.words {
      feeds += try offered(SourceName(word, isUsers: true, directory: directory))
    }
    let added = try subscriptions.add(feeds)
    for feed in added.prefix(20) { Terminal.say("subscribed to \(feed.title) (\(feed.xmlURL))") }
    if added.count > 20 { Terminal.say("… and to \(added.count - 20) more") }
    if added.count < feeds.count {
      Terminal.say("already subscribed to \(feeds.count - added.count)")
    }
    let rounds = rounds(sourceNames, .asked) { $0?.fetchedAt == nil }
    let outcomes = Interruption.noted { rounds.run() }
    try tellOthers(of: outcomes)
    FetchSummary(outcomes).say()
    try stopIfInterrupted()
    try buildAndTellNews()
  }

  func remove() throws(BuildError) {
    for word in arguments.words {
      let address = try subscribedAddress(word)
      guard let address, try subscriptions.remove(address) else {
        let reason = "\(word) is no subscription; podcast-ls index list shows them"
        throw .source(SourceError(message: reason))
      }
      Terminal.say("no longer subscribed to \(address); its slugs stay recorded")
    }
    try buildAndTellNews()
  }

  func list() throws(BuildError) {
    let feeds = try BuildError.of { () throws(SourceError) in try subscriptions.feeds() }
    let rows = feeds.map { SubscriptionRow(feed: $0, state: copies.state(of: $0.xmlURL)) }
    if arguments.printsJSON {
      var writer = JSONWriter()
      writer.array(rows) { writer, row in row.write(to: &writer) }
      Terminal.print(String(decoding: writer.bytes, as: UTF8.self))
    } else if rows.isEmpty {
      Terminal.say("no subscriptions; podcast-ls index add FEED subscribes to one")
    } else {
      for row in rows { Terminal.print(TerminalText.harmless(row.text)) }
    }
  }

  /// What can be subscribed to at a path or an address, which is fetched first.
  private func offered(_ name: SourceName) throws(BuildError) -> [OutlineFeed] {
    if name.isAddress { try fetchOffer(name) }
    let path = name.isAddress ? copies.path(of: name.text) : name.text
    let offer = try BuildError.of { () throws(SourceError) in
      try Subscribable(path: path, name: name, readers: readers)
    }
    switch offer {
    case .show(let feed): return [feed]
    case .list(let feeds): return feeds
    }
  }

  private func fetchOffer(_ name: SourceName) throws(BuildError) {
    let rounds = rounds([name], .forced) { _ in true }
    let outcomes = Interruption.noted { rounds.fetch([name.text]) }
    try stopIfInterrupted()
    guard copies.state(of: name.text)?.fetchedAt == nil else { return }
    let troubles = FetchSummary(outcomes).lines.dropFirst()
    let reason = troubles.first ?? "\(name.text) could not be fetched"
    throw .source(SourceError(message: "\(reason); nothing was subscribed to"))
  }

  /// By address or path as written, made absolute, or by title.
  private func subscribedAddress(_ word: String) throws(BuildError) -> String? {
    let feeds = try BuildError.of { () throws(SourceError) in try subscriptions.feeds() }
    let titled = feeds.filter { $0.title == word }
    if titled.count == 1 { return titled[0].xmlURL }
    return feeds.contains { $0.xmlURL == word } ? word : absolute(word)
  }
}
