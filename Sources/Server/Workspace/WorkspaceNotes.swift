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
  /// How the client spells the URIs of open notes.
  private var spellings: [DocumentURI: DocumentURI] = [:]
  private(set) var index: NoteIndex
  /// Open notes whose mentions in `index` are older than their text.
  private var stale: Set<DocumentURI> = []

  /// Counts scans, so that the outcome of an overtaken one is known.
  private(set) var generation = 0
  private(set) var isScanning = false
  private var cancellation: Cancellation?
  /// Notes that changed on disk while a scan was under way.
  private var overtaken: Set<DocumentURI> = []

  init(unit: ColumnUnit) {
    index = NoteIndex(unit: unit)
  }

  subscript(uri: DocumentURI) -> Note? { open[uri.canonical] }

  // MARK: Open notes

  mutating func open(_ note: Note, as uri: DocumentURI) {
    let key = uri.canonical
    spellings[key] = uri
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
    if let saved { index.set(saved, name: Self.name(of: key)) } else { index.remove(uri: key.text) }
  }

  /// Finds the mentions of all open notes anew, after the catalog changed.
  mutating func rescanOpen(_ scan: (Note) -> Note) {
    for (key, note) in open { set(scan(note), at: key) }
  }

  /// How the client knows the note of a canonical URI.
  func spelling(of uri: String) -> DocumentURI {
    let uri = DocumentURI(uri)
    return spellings[uri] ?? uri
  }

  private mutating func set(_ note: Note, at key: DocumentURI) {
    open[key] = note
    stale.insert(key)
  }

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

  /// Takes a note over as the disk has it now, unless it is open.
  ///
  /// - Parameter read: reads it; nil when it is gone.
  mutating func refresh(_ uri: DocumentURI, _ read: () -> Note?) {
    guard open[uri] == nil else { return }
    // A scan that is under way may have read it before.
    if isScanning { overtaken.insert(uri) }
    if let note = read() {
      index.set(note, name: Self.name(of: uri))
    } else {
      index.remove(uri: uri.text)
    }
  }

  // MARK: Scans

  /// Begins a scan; the one before is given up.
  mutating func beginScan() -> (generation: Int, cancellation: Cancellation) {
    cancelScan()
    generation += 1
    isScanning = true
    let cancellation = Cancellation()
    self.cancellation = cancellation
    return (generation, cancellation)
  }

  mutating func cancelScan() {
    cancellation?.cancel()
    cancellation = nil
    isScanning = false
  }

  /// Takes over what a scan found; open notes stay as they are.
  ///
  /// - Returns: notes to be refreshed, for they changed meanwhile.
  mutating func finishScan(_ found: NoteIndex) -> Set<DocumentURI> {
    isScanning = false
    defer { overtaken = [] }
    index = found
    stale = Set(open.keys)
    refreshIndex()
    return overtaken
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
