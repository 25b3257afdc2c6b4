// SPDX-License-Identifier: MIT

internal import Catalog
internal import Naming

/// The people of a catalog: the same slug is the same person, however a source writes the name.
struct PeopleRegister: Sendable {
  private struct Entry {
    var name: String
    var others: Set<String> = []
    var introduction = ""
    var introducedOn: PublicationDate?
    /// Mentions that do not rest on a title alone.
    var hasProof = false
    var titles = 0

    mutating func take(_ name: String, in episode: Episode, isTitleOnly: Bool) {
      PeopleRegister.add(name, to: &self)
      if isTitleOnly { titles += 1 } else { hasProof = true }
      PeopleRegister.introduce(&self, name, episode)
    }
  }

  private var entries: [String: Entry] = [:]
  /// Has the people of the shows that are not read again.
  private let basis: DeltaBasis?

  init(upon basis: DeltaBasis? = nil) { self.basis = basis }

  /// More ways of writing one name than these are not kept.
  private static let aliasLimit = 8

  /// The slug of a person; nil where the name is no entity: a host known by one word, or no name.
  static func slug(of name: String, role: Role) -> String? {
    let parts = Slug.parts(name)
    let isOneWord =
      parts.count == 1 && parts[0].unicodeScalars.contains { !ScalarClass($0).standsAlone }
    return parts.isEmpty || (role == .host && isOneWord) ? nil : parts.joined(separator: "-")
  }

  /// - Parameter isTitleOnly: whether nothing but the episode's title says so.
  mutating func add(
    _ credit: Credit, in episode: Episode, isTitleOnly: Bool
  ) throws(BuildError) {
    guard let slug = credit.person else { return }
    if entries[slug] == nil { entries[slug] = try carried(slug) ?? Entry(name: credit.name) }
    // Changed where it lies, for it is large.
    entries[slug]?.take(credit.name, in: episode, isTitleOnly: isTitleOnly)
  }

  /// Every person, in no order.
  ///
  /// - Parameter smallCatalog: up to so many people every name counts in prose, for so few hardly
  ///   meet ordinary phrases.
  func people(
    words: LowercaseWords, smallCatalog: Int = 5000
  ) throws(CatalogError) -> [Person] {
    let isLarge = max(entries.count, basis?.personCount ?? 0) > smallCatalog
    var people: [Person] = []
    people.reserveCapacity(entries.count)
    for (slug, entry) in entries {
      var person = Person(slug: slug, name: entry.name)
      person.aliases = entry.others.subtracting([entry.name]).sorted()
      person.introduction = entry.introduction
      let restsOnOneTitle = !entry.hasProof && entry.titles < 2
      if isLarge {
        let isPhrase = try words.hold(entry.name)
        person.isBracketsOnly = restsOnOneTitle || isPhrase
      }
      people.append(person)
    }
    return people
  }

  /// What is known of somebody from shows that are not read again.
  private func carried(_ slug: String) throws(BuildError) -> Entry? {
    guard let basis else { return nil }
    let known = try BuildError.of { () throws(CatalogError) in try basis.carried(slug) }
    guard let (person, newest) = known else { return nil }
    var entry = Entry(name: person.name, introduction: person.introduction)
    if !person.aliases.isEmpty { entry.others = Set(person.aliases + [person.name]) }
    entry.introducedOn = person.introduction.isEmpty ? nil : newest
    entry.titles = person.isBracketsOnly ? 1 : 2
    return entry
  }

  private static func add(_ name: String, to entry: inout Entry) {
    if entry.name == name, entry.name.utf8.count == name.utf8.count { return }
    if Phrase.written(entry.name) != Phrase.written(name),
      entry.others.count < aliasLimit
    {
      entry.others.formUnion([entry.name, name])
    }
    if isBetter(name, than: entry.name) { entry.name = name }
  }

  /// `Rücker` says more than `Rucker`, and a full name more than one in capitals.
  private static func isBetter(_ name: String, than known: String) -> Bool {
    let (new, old) = (information(name), information(known))
    return new == old ? name < known : new > old
  }

  private static func information(_ name: String) -> Int {
    let marks = name.unicodeScalars.count { !$0.isASCII && !$0.isApostrophe }
    let isShouted = name == name.uppercased() || name == name.lowercased()
    return marks * 4 + name.utf8.count - (isShouted && name != name.uppercased() ? 100 : 0)
  }

  private static func introduce(_ entry: inout Entry, _ name: String, _ episode: Episode) {
    let isNewer = entry.introduction.isEmpty || isLater(episode.published, entry.introducedOn)
    guard isNewer else { return }
    let sentence = Introduction.sentence(for: name, in: episode.summary)
    guard !sentence.isEmpty else { return }
    entry.introduction = sentence
    entry.introducedOn = episode.published
  }

  private static func isLater(_ date: PublicationDate?, _ known: PublicationDate?) -> Bool {
    guard let date else { return false }
    return known.map { $0 < date } ?? true
  }
}
