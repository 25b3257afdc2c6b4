// SPDX-License-Identifier: MIT

/// One line of the table: what is done, and how long it may take.
struct Row {
  enum Work {
    /// From the start of the process to the right answer to the last of these; one process a
    /// sample.
    case start(upTo: StartGoal)
    /// In a session that is under way; one probe a sample.
    case session(@Sendable (Workload) -> [Probe])
    /// The same in the vault of many notes.
    case vault(@Sendable (Workload) -> [Probe])
    /// One number that is no time; its unit stands in the name of the row.
    case figure(Figure)
    /// From something new on the disk to the first answer that has it.
    case news(News)
    /// The index from nothing; the floor is a bare pass of XMLParser over the same feeds.
    case build
    /// All notes of the vault are read for mentions and mistakes; the floor is a search through them.
    case check
  }

  enum News {
    /// A feed with one episode more.
    case changedFeed
    /// A thousand notes of the vault, each with one mention more.
    case changedNotes
  }

  enum StartGoal {
    case initialized
    case firstCompletion
    /// The same with the index on the disk alone.
    case coldCompletion
    /// In the vault, where the floor is a search by `rg` or `grep`.
    case firstReferences
  }

  enum Figure {
    /// What no other process has, after the session's rows were asked.
    case privateMemory
    /// The same two seconds later, when nothing was asked meanwhile.
    case restingMemory
    /// Of that, what the server has written itself: no pages of the index or of the program.
    case writtenMemory
    case vaultMemory
    case indexSize
    /// The most memory that building it took.
    case buildMemory
    /// Of ten servers over one index, what each has for itself.
    case memoryOfTen
    /// How often a server without work wakes up in three seconds, and the processor time it takes.
    case wakeUps
    case idleTime
    /// Of 100 queries, how many have the wanted item first, or among the first five, after so many
    /// letters.
    case wantedFirst(letters: Int)
    case wantedInFive(letters: Int)
  }

  let name: String
  let limit: Limit
  /// With a million episodes and more, where it is another one.
  var largeLimit: Limit?
  let work: Work

  func limit(episodes: Int) -> Limit {
    episodes >= 1_000_000 ? largeLimit ?? limit : limit
  }
}

extension Row {
  /// Every row; a new one is an entry here.
  static let all: [Row] = [
    Row(
      name: "start", limit: Limit(p50: .absolute(2.5)), work: .start(upTo: .initialized)),
    Row(
      name: "first completion", limit: Limit(p50: .absolute(5)),
      work: .start(upTo: .firstCompletion)),
    Row(
      name: "first completion, index on disk", limit: Limit(p50: .absolute(60)),
      work: .start(upTo: .coldCompletion)),
    Row(
      name: "completion", limit: Limit(p50: .overFloor(0.05), p99: .overFloor(1)),
      work: .session { $0.completions() }),
    Row(
      name: "completion, a typo", limit: Limit(p99: .overFloor(1)),
      work: .session { $0.mistypedCompletions() }),
    Row(
      name: "hover", limit: Limit(p50: .overFloor(0.03), p99: .overFloor(0.5)),
      work: .session { $0.hovers() }),
    Row(
      name: "definition", limit: Limit(p50: .overFloor(0.03), p99: .overFloor(0.5)),
      work: .session { $0.definitions() }),
    keystroke("10 KB, beginning", .tenKilobytes, .beginning, p99: 0.5),
    keystroke("10 KB, middle", .tenKilobytes, .middle, p99: 0.5),
    keystroke("10 KB, end", .tenKilobytes, .end, p99: 0.5),
    keystroke("1 MB, beginning", .oneMegabyte, .beginning, p99: 1),
    keystroke("1 MB, middle", .oneMegabyte, .middle, p99: 1),
    keystroke("1 MB, end", .oneMegabyte, .end, p99: 1),
    Row(
      name: "full sync: 10 KB", limit: Limit(p99: .absolute(1)),
      work: .session { $0.fullSyncs(of: .tenKilobytes) }),
    Row(
      name: "full sync: 1 MB", limit: Limit(p99: .absolute(8)),
      work: .session { $0.fullSyncs(of: .oneMegabyte) }),
    Row(
      name: "first references", limit: Limit(p50: .timesFloor(5)),
      largeLimit: Limit(p50: .timesFloor(10)), work: .start(upTo: .firstReferences)),
    Row(
      name: "references", limit: Limit(p99: .absolute(2)), work: .vault { $0.vaultReferences() }),
    Row(name: "reading and checking the notes", limit: Limit(), work: .check),
    Row(name: "building the index", limit: Limit(p50: .timesFloor(4)), work: .build),
    figure("peak memory of building, MB", .buildMemory, atMost: 1024),
    figure("wake-ups in 3 s without work", .wakeUps, atMost: 0),
    figure("processor time in 3 s without work, ms", .idleTime, atMost: 0),
    figure("private memory, MB", .privateMemory, atMost: 12),
    figure("private memory at rest, MB", .restingMemory, atMost: 12),
    figure("written memory, MB", .writtenMemory),
    figure("private memory of one of ten, MB", .memoryOfTen, atMost: 12),
    figure("private memory with the notes, MB", .vaultMemory, atMost: 42),
    figure("index, bytes a byte of text", .indexSize, atMost: 1.3),
    figure("wanted first after 1 letter, %", .wantedFirst(letters: 1)),
    figure("wanted first after 2 letters, %", .wantedFirst(letters: 2)),
    figure("wanted first after 3 letters, %", .wantedFirst(letters: 3)),
    figure("wanted first after 5 letters, %", .wantedFirst(letters: 5)),
    figure("wanted in five after 1 letter, %", .wantedInFive(letters: 1)),
    figure("wanted in five after 2 letters, %", .wantedInFive(letters: 2)),
    figure("wanted in five after 3 letters, %", .wantedInFive(letters: 3)),
    figure("wanted in five after 5 letters, %", .wantedInFive(letters: 5)),
    // These change what the others ask about.
    Row(
      name: "a changed feed in completion", limit: Limit(p50: .absolute(2000)),
      work: .news(.changedFeed)),
    Row(
      name: "1,000 changed notes in references", limit: Limit(), work: .news(.changedNotes)),
  ]

  private static func figure(_ name: String, _ figure: Figure, atMost: Double? = nil) -> Row {
    Row(name: name, limit: Limit(p50: atMost.map { .absolute($0) }), work: .figure(figure))
  }

  private static func keystroke(
    _ name: String, _ note: BigNote.Size, _ place: BigNote.Place, p99: Double
  ) -> Row {
    Row(
      name: "keystroke: \(name)", limit: Limit(p99: .absolute(p99)),
      work: .session { $0.keystrokes(in: note, at: place) })
  }
}

extension Row.StartGoal {
  /// What is asked until the answer is right; nil where the answer to `initialize` is enough.
  func probe(_ workload: Workload) -> Probe? {
    switch self {
    case .initialized: nil
    case .firstCompletion, .coldCompletion: workload.firstCompletion
    case .firstReferences: workload.firstReferences
    }
  }
}
