// SPDX-License-Identifier: MIT

/// What stays in memory of each episode until all have arrived: numbers; its head waits on disk.
struct EpisodeCollector: Sendable {
  /// Of one episode; lists are ranges of the arrays below.
  private struct Row {
    var seconds: Int64
    var detailOffset: UInt64
    var headEnd: Int
    var show: UInt32
    var peopleEnd: UInt32
    var booksEnd: UInt32
  }

  private var rows: [Row] = []
  /// Arrival number of the person + 1, guests before hosts; 0 for none, or one named before.
  private var people: [UInt32] = []
  private var guestCounts: [UInt16] = []
  private var books: [UInt32] = []

  var count: Int { rows.count }

  /// - Parameters:
  ///   - detailOffset: where its details begin in their section.
  ///   - headEnd: where its head ends among the heads, which lie one behind another.
  mutating func add(
    _ episode: Episode, show: Int, people: [UInt32], books: [UInt32], detailOffset: Int,
    headEnd: Int
  ) {
    self.people += people
    self.books += books
    guestCounts.append(UInt16(clamping: episode.guests.count))
    rows.append(
      Row(
        seconds: episode.published?.seconds ?? .min, detailOffset: UInt64(detailOffset),
        headEnd: headEnd, show: UInt32(show), peopleEnd: UInt32(self.people.count),
        booksEnd: UInt32(self.books.count)))
  }

  func show(of episode: Int) -> UInt32 { rows[episode].show }
  func seconds(of episode: Int) -> Int64 { rows[episode].seconds }
  func detailOffset(of episode: Int) -> UInt64 { rows[episode].detailOffset }

  /// Where the head of an episode lies among the heads.
  func headRange(of episode: Int) -> Range<Int> {
    (episode == 0 ? 0 : rows[episode - 1].headEnd)..<rows[episode].headEnd
  }

  func people(of episode: Int) -> ArraySlice<UInt32> {
    people[(episode == 0 ? 0 : Int(rows[episode - 1].peopleEnd))..<Int(rows[episode].peopleEnd)]
  }

  func books(of episode: Int) -> ArraySlice<UInt32> {
    books[(episode == 0 ? 0 : Int(rows[episode - 1].booksEnd))..<Int(rows[episode].booksEnd)]
  }

  /// Newest first; undated ones last; of one moment by show, then as they arrived.
  func ranking(showSlugs: [String]) -> Ranking {
    let shows = Self.ranks(of: showSlugs)
    let keys = rows.map { (seconds: $0.seconds, show: shows[Int($0.show)]) }
    return Ranking(count: count) { left, right in
      if keys[left].seconds != keys[right].seconds {
        return keys[left].seconds > keys[right].seconds
      }
      if keys[left].show != keys[right].show { return keys[left].show < keys[right].show }
      return left < right
    }
  }

  /// Numbers in the order of some texts; of equal texts equal ones.
  private static func ranks(of texts: [String]) -> [Int] {
    let sorted = texts.indices.sorted { texts[$0] < texts[$1] }
    var ranks = [Int](repeating: 0, count: texts.count)
    for (last, next) in zip(sorted, sorted.dropFirst()) {
      ranks[next] = ranks[last] + (texts[last] == texts[next] ? 0 : 1)
    }
    return ranks
  }

  /// The episodes of each person as position and role (position × 2, + 1 for a host), newest first.
  func appearances(people count: Int, _ ranking: Ranking) -> Relation {
    Relation(things: count) { tell in
      for (rank, arrival) in ranking.arrivals.enumerated() {
        let people = people(of: Int(arrival))
        for (position, person) in people.enumerated() where person > 0 {
          let isHost = position >= Int(guestCounts[Int(arrival)])
          tell(person - 1, ranking.position(ofRank: UInt32(rank)) << 1 | (isHost ? 1 : 0))
        }
      }
    }
  }

  /// The episodes that name each book, newest first.
  func episodes(books count: Int, _ ranking: Ranking) -> Relation {
    Relation(things: count) { tell in
      for (rank, arrival) in ranking.arrivals.enumerated() {
        for book in books(of: Int(arrival)) { tell(book, ranking.position(ofRank: UInt32(rank))) }
      }
    }
  }

  /// The episodes of each show, newest first.
  func episodes(shows count: Int, _ ranking: Ranking) -> Relation {
    Relation(things: count) { tell in
      for (rank, arrival) in ranking.arrivals.enumerated() {
        tell(rows[Int(arrival)].show, ranking.position(ofRank: UInt32(rank)))
      }
    }
  }
}
