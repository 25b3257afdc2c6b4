// SPDX-License-Identifier: MIT

internal import Catalog
internal import Features
internal import JSON
package import LSP
package import Notes

/// One editor's session, from `initialize` to `exit`.
///
/// Deliberately not Sendable: one thread owns it, takes event after event and runs each to its end, so
/// the order of messages is the order of effects, and the compiler proves that nothing else writes
/// here. Longer work runs on values taken from it and comes back as an event. Topics stand in
/// extensions: `Session+Documents`, `Session+Answers`, …
package final class Session {
  let methods = Methods()
  let environment: [String: String]
  let indexer: any Indexer
  let client: Client
  let background: any Background
  let watch: FileWatch?
  let assumedEncoding: PositionEncodingKind
  let noteLimit: NoteFolder.Limit

  var lifecycle = Lifecycle.uninitialized
  var capabilities = ClientCapabilities(nil)
  var unit = ColumnUnit.utf16
  var folders: [String] = []
  var settings = ClientSettings()
  var configuration = Configuration()
  /// Of `configuration`, made once: every keystroke asks for them.
  var wishes = NameWishes() {
    didSet { typing = nil }
  }
  var configurationFiles: Set<String> = []
  /// The folders that may hold notes, as the last scan found them.
  var noteFolders: Set<String> = []

  var catalog = Catalog.empty {
    didSet { typing = nil }
  }
  /// What was looked up of the catalog for the notes that are being edited.
  var typing: ReadingLexicon?
  let damage = LexiconDamage()
  var index = IndexState()
  var notes = WorkspaceNotes(unit: .utf16)
  /// What the notes mention, for completion; of `catalog`.
  var shortlist = Shortlist()
  /// Not asked before the client has said what it takes.
  lazy var suggestionCache = SuggestionCache(
    form: CompletionItemForm(
      takesSnippets: capabilities.textDocument.completion.snippetSupport
    ).bytes(of:))
  let writtenPages = WrittenPages()
  /// Requests that wait until every note has been read, in the order of arrival.
  var waiting: [WaitingRequest] = []
  /// Requests that are being answered in the background.
  var inBackground: Set<RequestID> = []
  var checks = CheckState()
  var rest = RestState()
  var progress = ProgressTokens()
  /// Notes that the client was asked to make.
  var madeNotes: [RequestID: DocumentURI] = [:]
  var watching = Watching()
  var trace = TraceValue.off
  /// What the client was told, so that it is told once.
  var told: Set<String> = []

  /// - Parameters:
  ///   - client: takes what is said to the client; never waits for it.
  ///   - background: runs longer work and brings its outcome back as an event.
  ///   - watch: tells of changed files; nil where nothing watches.
  ///   - assumedEncoding: how a client counts columns that does not say so (LSP 3.17: in UTF-16).
  ///   - noteLimit: how much of a workspace folder is looked at.
  package init(
    environment: [String: String], indexer: any Indexer, client: Client,
    background: any Background, watch: FileWatch?, assumedEncoding: PositionEncodingKind = .utf16,
    noteLimit: NoteFolder.Limit = NoteFolder.Limit()
  ) {
    self.environment = environment
    self.indexer = indexer
    self.client = client
    self.background = background
    self.watch = watch
    self.assumedEncoding = assumedEncoding
    self.noteLimit = noteLimit
  }

  /// The exit code once the session is over; nil while it goes on.
  package var exitCode: Int32? {
    if case .ended(let code) = lifecycle { code } else { nil }
  }

  /// Runs one event to its end.
  package func handle(_ event: Event<SessionWork>) {
    switch event {
    case .message(.success(let message)): handle(message)
    case .message(.failure(let failure)): client.refuse(failure)
    case .closed: closed()
    case .work(.scanning(let generation, let done, let total)):
      scanning(generation, done: done, of: total)
    case .work(.scanned(let generation, let result)): scanned(generation, result)
    case .work(.indexHasAnswered): indexHasAnswered()
    case .work(.folded(let outcome)): folded(outcome)
    case .work(.opened(let catalog, let sources)): opened(catalog, sources)
    case .work(.built(let outcome)): built(outcome)
    case .work(.fetched(let outcome)): fetched(outcome)
    case .work(.filesChanged(let paths)): filesChanged(paths)
    case .work(.refreshed(let generation, let found)): refreshed(generation, found)
    case .work(.scanOn(let uri)): scanOn(uri)
    case .work(.answered(let id, let answer)): answered(id, answer)
    case .work(.checked(let documents)): checked(documents)
    case .work(.paused): typingPaused()
    case .work(.mayRest): return mayRest()
    }
    if let damage = damage.take() { catalogFailed(damage) }
    limitMemory()
    stir()
  }

  /// Shows the user a message, once however often the cause comes back.
  func tell(_ type: MessageType, _ message: String) {
    guard lifecycle == .running, told.insert(message).inserted else { return }
    client.notify("window/showMessage") {
      WindowMessage(type: type, message: message).write(to: &$0)
    }
  }
}
