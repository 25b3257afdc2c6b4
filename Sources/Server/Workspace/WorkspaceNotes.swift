// SPDX-License-Identifier: MIT

internal import Features
internal import LSP
internal import Naming
internal import Notes
internal import Synchronization

/// The notes of a workspace: the open ones with their text, and what all of them mention.
///
/// An open note's unsaved text comes before the file on disk.
struct WorkspaceNotes {
  /// Open notes by canonical URI.
  private(set) var open: [DocumentURI: Note] = [:]
  /// How the client spells the URIs of open notes, where that is not the canonical way.
  private var spellings: [DocumentURI: DocumentURI] = [:]
  private(set) var index: NoteIndex
  /// Open notes whose mentions in `index` are older than their text.
  private var stale: Set<DocumentURI> = []

  /// Open notes that are scanned slice by slice.
  private var sliced: Set<DocumentURI> = []

  /// Counts scans, so that the outcome of an overtaken one is known.
  private(set) var generation = 0
  private(set) var isScanning = false
  private var cancellation: Cancellation?
  /// Notes that other programs change.
  private var changes = NoteChanges()

  init(unit: ColumnUnit) {
    index = NoteIndex(unit: unit)
  }

  subscript(uri: DocumentURI) -> Note? { open[uri.canonical] }

  // MARK: Open notes

  mutating func open(_ note: Note, as uri: DocumentURI) {
    let key = uri.canonical
    spellings[key] = uri == key ? nil : uri
    set(note, at: key)
  }

  /// Edits an open note in place.
  mutating func edit(_ uri: DocumentURI, _ change: (inout Note) -> Void) {
    let key = uri.canonical
    guard let place = open.index(forKey: key) else { return }
    // In place: a note of a megabyte is not copied for a letter.
    change(&open.values[place])
    stale.insert(key)
  }

  /// - Parameter saved: the note as the disk has it; nil when there is no such file.
  mutating func close(_ uri: DocumentURI, saved: Note?) {
    let key = uri.canonical
    open[key] = nil
    spellings[key] = nil
    stale.remove(key)
    // What is being read of it may be older.
    changes.overtake(key)
    if let saved { index.set(saved, name: Self.name(of: key)) } else { index.remove(uri: key.text) }
  }

  /// Finds the mentions of all open notes anew, after the catalog changed.
  mutating func rescanOpen(_ scan: (Note) -> Note) {
    for (key, note) in open { set(scan(note), at: key) }
  }

  /// How the client knows the note of a canonical URI.
  func spelling(of uri: String) -> DocumentURI {
    let uri = DocumentURI(uri)
    return spellings.isEmpty ? uri : spellings[uri] ?? uri
  }

  /// What was found, with the notes' addresses as the client knows them.
  func spelled(_ found: [NotePlaces]) -> [NotePlaces] {
    if spellings.isEmpty { return found }
    return found.map { $0.named(spelling(of: $0.uri).text) }
  }

  private mutating func set(_ note: Note, at key: DocumentURI) {
    open[key] = note
    stale.insert(key)
  }

  /// Whether all mentions of the open notes are known.
  var areScanned: Bool { sliced.isEmpty }

  /// - Returns: false when a slice of the note is under way.
  mutating func beginSlice(_ uri: DocumentURI) -> Bool { sliced.insert(uri.canonical).inserted }

  mutating func endSlice(_ uri: DocumentURI) { sliced.remove(uri.canonical) }

  // MARK: The index of mentions

  /// Brings the index up to the open notes' text.
  ///
  /// Cost: the mentions of the notes edited since.
  mutating func refreshIndex() {
    for key in stale {
      if let note = open[key] { index.set(note, name: Self.name(of: key)) }
    }
    stale = []
  }

  // MARK: Notes that other programs change

  /// How many changes have been heard of.
  var changeCount: Int { changes.count }

  /// Whether the index holds the first `count` changes that were heard of.
  func hasFollowed(_ count: Int) -> Bool { changes.followed >= count }

  /// A note was written, made or removed by another program.
  mutating func changed(_ uri: DocumentURI) { changes.add(uri) }

  /// What is to be read again; nil when there is nothing, or reading is under way.
  mutating func beginRefresh() -> (generation: Int, notes: [DocumentURI])? {
    // A scan that is under way may have read them before.
    guard !isScanning, let notes = changes.begin() else { return nil }
    return (generation, notes)
  }

  /// Takes over what was read of changed notes; those of which nothing was read are gone.
  mutating func finishRefresh(_ generation: Int, _ found: [NoteSummary]) {
    guard generation == self.generation else { return }
    var gone = changes.end()
    for note in found where gone.remove(DocumentURI(note.uri)) != nil {
      if open[DocumentURI(note.uri)] == nil { index.set(note) }
    }
    for uri in gone where open[uri] == nil { index.remove(uri: uri.text) }
  }

  // MARK: Scans

  /// Begins a scan; the one before is given up.
  mutating func beginScan() -> (generation: Int, cancellation: Cancellation) {
    cancelScan()
    generation += 1
    isScanning = true
    changes.beginScan()
    let cancellation = Cancellation()
    self.cancellation = cancellation
    return (generation, cancellation)
  }

  mutating func cancelScan() {
    cancellation?.cancel()
    cancellation = nil
    isScanning = false
    changes.giveUpScan()
  }

  /// Takes over what a scan found; open notes stay as they are.
  mutating func finishScan(_ found: NoteIndex) {
    isScanning = false
    changes.endScan()
    index = found
    stale = Set(open.keys)
    refreshIndex()
  }

  /// The name of the note of a canonical URI.
  static func name(of uri: DocumentURI) -> String {
    NoteName.of(path: uri.path ?? uri.text)
  }
}

/// Tells work on another thread to stop.
final class Cancellation: Sendable {
  private let flag = Atomic(false)

  var isCancelled: Bool { flag.load(ordering: .relaxed) }

  func cancel() { flag.store(true, ordering: .relaxed) }
}
