// SPDX-License-Identifier: MIT

internal import Naming

/// An episode's head as stored: what the head shows, and the entities it leads to.
struct HeadRecord {
  var head: EpisodeHead
  /// Indexes of people + 1, guests first, then hosts; 0 where a credit is no entity, or
  /// one that a credit before it is.
  var people: [UInt32] = []
  /// Indexes of books.
  var books: [UInt32] = []

  /// The fields that do not depend on how entities are numbered.
  static func encodeText(of episode: Episode, into record: inout RecordEncoder) {
    record.text(1, Optional(episode.slug))
    record.text(2, episode.title)
    record.texts(3, episode.formerSlugs)
    record.size(4, episode.published.map { Int($0.seconds) })
    record.number(5, episode.published?.hasTime == true ? 1 : nil)
    record.size(6, episode.durationSeconds)
    record.size(7, episode.number)
    for guest in episode.guests { record.message(8) { guest.encode(into: &$0) } }
    for host in episode.hosts { record.message(9) { host.encode(into: &$0) } }
  }

  /// The fields that do; they follow the others.
  static func encodeRelations(
    show: UInt32, people: [UInt32], books: [UInt32], into record: inout RecordEncoder
  ) {
    record.packed(10, [show])
    record.packed(11, people)
    record.packed(12, books)
  }

  init(_ bytes: [UInt8]) throws(RecordDamage) {
    var record = RecordDecoder(bytes)
    head = EpisodeHead(slug: "", title: "", show: EntityID(.show, 0))
    var seconds: Int?
    var hasTime = false
    while let field = try record.next() {
      switch field.number {
      case 1: head.slug = try record.text(field)
      case 2: head.title = try record.text(field)
      case 3: head.formerSlugs.append(try record.text(field))
      case 4: seconds = try record.size(field)
      case 5: hasTime = try record.number(field) != 0
      case 6: head.durationSeconds = try record.size(field)
      case 7: head.number = try record.size(field)
      case 8: head.guests.append(try Credit(record.message(field)))
      case 9: head.hosts.append(try Credit(record.message(field)))
      case 10: head.show = try Self.show(record.packed(field))
      case 11: people = try record.packed(field)
      case 12: books = try record.packed(field)
      default: break
      }
    }
    head.published = seconds.map { PublicationDate(seconds: Int64($0), hasTime: hasTime) }
  }

  static func show(_ numbers: [UInt32]) throws(RecordDamage) -> EntityID {
    guard let index = numbers.first, index < 1 << 30 else { throw RecordDamage() }
    return EntityID(.show, Int(index))
  }
}

extension Credit {
  fileprivate func encode(into record: inout RecordEncoder) {
    record.text(1, name)
    record.text(2, person)
  }

  fileprivate init(_ message: RecordDecoder) throws(RecordDamage) {
    var record = message
    self.init(name: "", person: nil)
    while let field = try record.next() {
      switch field.number {
      case 1: name = try record.text(field)
      case 2: person = try record.text(field)
      default: break
      }
    }
  }
}
