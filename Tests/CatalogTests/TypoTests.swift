// SPDX-License-Identifier: MIT

import Catalog
import Naming
import Testing

@Suite struct TypoTests {
  private let scratch: Scratch
  private let catalog: Catalog
  private let all = EntityKind.allCases

  init() throws {
    scratch = try Scratch()
    catalog = try CatalogTests.catalog(
      [
        ShowFixture(
          show: Show(slug: "sea-talk", title: "Sea Talk"),
          episodes: [
            episode("Tensorflow on the Shore", day: 3, number: 12, guests: ["Victor Marlowe"]),
            episode("Lighthouses at Night", day: 2, guests: ["Jörg Östlund"]),
            episode("鈴木 Tide Tables", day: 1),
          ])
      ], in: scratch)
  }

  @Test(arguments: [
    // A letter wrong, missing, too many, in the place of its neighbour; at each end too.
    ("tensorflaw", "tensorflow-on-the-shore"), ("tensorflw", "tensorflow-on-the-shore"),
    ("tensorfloow", "tensorflow-on-the-shore"), ("tensroflow", "tensorflow-on-the-shore"),
    ("tensorflox", "tensorflow-on-the-shore"), ("rensorflow", "tensorflow-on-the-shore"),
    ("etnsorflow", "tensorflow-on-the-shore"), ("ensorflow", "tensorflow-on-the-shore"),
    // The word may be unfinished, and stand among others in any order.
    ("tesn", "tensorflow-on-the-shore"), ("shore tensorlf", "tensorflow-on-the-shore"),
    ("lighthuoses-at-ni", "lighthouses-at-night"), ("night lighhtouse", "lighthouses-at-night"),
    // A space missing or too many.
    ("lighthousesnight", "lighthouses-at-night"), ("light houses", "lighthouses-at-night"),
    // Letters with marks are letters.
    ("jorg ostlnud", "lighthouses-at-night"), ("Jörg Östlundd", "lighthouses-at-night"),
  ])
  func oneSlipIsMended(_ typed: String, _ slug: String) throws {
    let query = Query(text: typed, kinds: all, limit: 9)
    #expect(try catalog.search(query).matches.isEmpty)
    let found = try catalog.searchForgiving(query).matches
    #expect(try found.contains { try catalog.label($0.entity).slug == slug })
    #expect(found.allSatisfy { $0.tier == .typo })
  }

  @Test(arguments: [
    "tnesroflow", "txnsorfxow",  // two slips
    "ts", "sx",  // too short to tell
    "13", "sea-talk-13",  // another number is another episode
    "鈴本",  // where a character is a word
    "tensorflow zzz",  // a word that nothing is near
    "", "-",
  ])
  func nothingElseIsForgiven(_ typed: String) throws {
    let query = Query(text: typed, kinds: all, limit: 9)
    #expect(try catalog.searchForgiving(query).matches.isEmpty)
  }

  @Test func onlyTheKindsAskedForAndNoMoreThanTheLimit() throws {
    let people = Query(text: "victro", kinds: [.person], limit: 9)
    #expect(try catalog.searchForgiving(people).matches.map(\.entity.kind) == [.person])
    let one = Query(text: "victro", kinds: all, limit: 1)
    #expect(try catalog.searchForgiving(one).matches.map(\.entity.kind) == [.episode, .person])
  }

  /// Against a model that knows nothing of sorted words: all words, and how far each is from what
  /// was typed.
  @Test func findsWhatIsNearAndNothingElse() throws {
    let random = RandomCatalog(seed: 11, shows: 3, episodes: 60)
    let catalog = try CatalogTests.catalog(random.shows, in: scratch, name: "random.idx")
    let words = try (0..<catalog.count(.episode)).map { try self.words(of: $0, in: catalog) }
    let vocabulary = Set(words.flatMap { $0 }).sorted().filter { $0.count > 3 }
    var generator = SeededGenerator(seed: 12)
    for word in vocabulary {
      for _ in 0..<8 {
        let typed = Self.mistyped(word, &generator)
        let query = Query(text: typed, kinds: [.episode], limit: 9_999)
        guard try catalog.search(query).matches.isEmpty else { continue }
        let found = Set(try catalog.searchForgiving(query).matches.map(\.entity.index))
        for (index, own) in words.enumerated() where own.contains(word) {
          #expect(found.contains(index), "\(typed) for \(word), seed 12")
        }
        for index in found {
          #expect(words[index].contains { Self.isNear($0, typed) }, "\(typed), seed 12")
        }
      }
    }
  }

  private func words(of episode: Int, in catalog: Catalog) throws -> Set<String> {
    let head = try catalog.head(EntityID(.episode, episode))
    let show = try catalog.show(head.show)
    let texts =
      [head.slug, head.title, show.slug, show.title] + head.formerSlugs
      + (head.guests + head.hosts).map(\.name)
    return Set(texts.flatMap { Slug.parts($0) })
  }

  /// One slip between the first letter and the last.
  private static func mistyped(_ word: String, _ random: inout SeededGenerator) -> String {
    var letters = Array(word)
    let place = Int.random(in: 1..<letters.count - 1, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: letters[place] = "x"
    case 1: letters.remove(at: place)
    case 2: letters.insert("y", at: place)
    default: letters.swapAt(place - 1, place)
    }
    return String(letters)
  }

  /// Whether a beginning of the word is one slip away from what was typed.
  private static func isNear(_ word: String, _ typed: String) -> Bool {
    (0...word.count).contains { distance(Array(word.prefix($0)), Array(typed)) <= 1 }
  }

  /// Optimal string alignment: a swap of neighbours counts one.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for row in 1..<max(1, left.count + 1) {
      rows.append([row] + Array(repeating: 0, count: right.count))
      for column in 1..<max(1, right.count + 1) {
        let isSame = left[row - 1] == right[column - 1]
        var best = min(
          rows[row - 1][column] + 1, rows[row][column - 1] + 1,
          rows[row - 1][column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, rows[row - 2][column - 2] + 1)
        }
        rows[row][column] = best
      }
    }
    return rows[left.count][right.count]
  }
}
