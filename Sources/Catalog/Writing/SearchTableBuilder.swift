// SPDX-License-Identifier: MIT

internal import Dispatch
internal import Naming
internal import Synchronization

/// Collects what one kind of entity is searched by; `SearchTable` reads what it writes.
struct SearchTableBuilder {
  private let kind: EntityKind
  private var pool = StringPool()
  private var wordNumbers = WordNumbers()
  private var wordEntries: [StringPool.Entry] = []
  /// The words of each entity in order of arrival, one entity after another.
  private var words: [UInt32] = []
  private var ends: [Int] = []
  private var names: [StringPool.Entry] = []
  /// Whether more came than the format can number.
  private(set) var isOverfull = false

  init(_ kind: EntityKind) { self.kind = kind }

  /// The number of a word, for `addEntity`.
  mutating func number(ofWord word: String) -> UInt32 {
    if isOverfull { return 0 }
    if let number = wordNumbers.number(of: word, in: pool, wordEntries) { return number }
    let number = UInt32(wordEntries.count)
    if let entry = pool.add(SearchWords.cutWord(word), owner: number) {
      wordEntries.append(entry)
    } else {
      isOverfull = true
    }
    return number
  }

  mutating func numbers(ofWords words: [String]) -> [UInt32] {
    words.map { number(ofWord: $0) }
  }

  /// Adds the next entity with its words, repetitions allowed.
  mutating func addEntity(words numbers: [UInt32]) {
    let start = words.count
    for number in numbers.prefix(SearchWords.mostWords) where !words[start...].contains(number) {
      words.append(number)
    }
    ends.append(words.count)
  }

  /// Adds a whole slug, name or title to the entity that was added last, in slug form.
  ///
  /// - Parameter isOther: whether lists show the entity by another name.
  mutating func addName(_ name: String, stem: Int? = nil, isOther: Bool = false) {
    guard var entry = pool.add(SearchWords.cutName(name), owner: owner(isOther: isOther)) else {
      return isOverfull = true
    }
    if let stem { entry.stem = UInt32(stem) }
    names.append(entry)
  }

  /// Adds a name, and once more behind a stem; the bytes are kept once.
  mutating func addName(_ name: String, alsoBehind stem: Int, isOther: Bool = false) {
    addName(name, isOther: isOther)
    guard !isOverfull, var entry = names.last else { return }
    entry.stem = UInt32(stem)
    entry.owner = owner(isOther: true)
    names.append(entry)
  }

  private func owner(isOther: Bool) -> UInt32 {
    NameOwner(UInt32(ends.count - 1), isOther: isOther).rawValue
  }

  /// Adds what stands before names given with its number.
  mutating func addStem(_ stem: String) -> Int {
    pool.stems.append(SearchWords.cutName(stem))
    return pool.stems.count - 1
  }

  /// Brings names and words in their order; nothing can be added any more.
  mutating func sort(_ ranking: Ranking) {
    wordNumbers = WordNumbers()
    rankNames(ranking)
    sortStrings()
  }

  /// Writes the sections of the kind, which has been sorted; what was collected is given up on the
  /// way.
  mutating func write(_ ranking: Ranking, to out: inout BlockWriter) throws(CatalogError) {
    try writeNames(to: &out)
    names = []
    try SortedStringsWriter.write(
      wordEntries, of: pool, as: .words(kind), offsets: .wordOffsets(kind),
      fences: .wordFences(kind), to: &out)
    renumberWords()
    try writeEntityWords(ranking, to: &out)
    try writePostings(ranking, to: &out)
    words = []
  }

  /// From order of arrival to rank.
  private mutating func rankNames(_ ranking: Ranking) {
    for index in names.indices {
      let owner = NameOwner(rawValue: names[index].owner)
      let rank = ranking.ranks[Int(owner.index)]
      names[index].owner = NameOwner(rank, isOther: owner.isOther).rawValue
    }
  }

  /// Sorts names and words, both at once.
  private mutating func sortStrings() {
    let pool = pool
    let lists = Mutex([names, wordEntries])
    (names, wordEntries) = ([], [])
    DispatchQueue.concurrentPerform(iterations: 2) { place in
      var list = lists.withLock { lists in
        // The only reference, so that nothing is copied.
        defer { lists[place] = [] }
        return lists[place]
      }
      pool.sort(&list)
      lists.withLock { $0[place] = list }
    }
    (names, wordEntries) = lists.withLock { ($0[0], $0[1]) }
  }

  private func writeNames(to out: inout BlockWriter) throws(CatalogError) {
    try SortedStringsWriter.write(
      names, of: pool, as: .names(kind), offsets: .nameOffsets(kind),
      fences: .nameFences(kind), to: &out)
    try MinimaTreeWriter.write(names.map(\.owner), as: .nameOwners(kind), to: &out)
  }

  /// From order of arrival to the order of the written words.
  private mutating func renumberWords() {
    var positions = [UInt32](repeating: 0, count: wordEntries.count)
    for (position, entry) in wordEntries.enumerated() {
      positions[Int(entry.owner)] = UInt32(position)
    }
    for index in words.indices { words[index] = positions[Int(words[index])] }
  }

  private func writeEntityWords(
    _ ranking: Ranking, to out: inout BlockWriter
  ) throws(CatalogError) {
    var offsets: [UInt32] = [0]
    for arrival in ranking.arrivals {
      try out.append(words[range(of: arrival)])
      offsets.append(UInt32(out.sectionLength / 4))
    }
    try out.endSection(.entityWords(kind), count: words.count)
    try out.append(offsets)
    try out.endSection(.entityWordOffsets(kind), count: offsets.count)
  }

  private func writePostings(
    _ ranking: Ranking, to out: inout BlockWriter
  ) throws(CatalogError) {
    let relation = Relation(things: wordEntries.count) { tell in
      for (rank, arrival) in ranking.arrivals.enumerated() {
        for word in words[range(of: arrival)] { tell(word, UInt32(rank)) }
      }
    }
    try out.append(relation.offsets)
    try out.endSection(.postingOffsets(kind), count: relation.offsets.count)
    try MinimaTreeWriter.write(relation.values, as: .postings(kind), to: &out)
  }

  private func range(of arrival: UInt32) -> Range<Int> {
    (arrival == 0 ? 0 : ends[Int(arrival) - 1])..<ends[Int(arrival)]
  }
}
