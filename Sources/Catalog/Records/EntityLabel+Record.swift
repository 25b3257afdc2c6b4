// SPDX-License-Identifier: MIT

internal import Naming

extension EntityLabel {
  /// Reads the few fields that a label needs of an entity's record; slug and name are 1 and 2 in all.
  ///
  /// - Returns: nil for what is no such record.
  init?(_ record: RawSpan, of kind: EntityKind) {
    var position = 0
    var seconds: Int?
    var hasTime = false
    self.init(slug: "", name: "")
    while position < record.byteCount {
      guard let field = RecordField(record, at: &position) else { return nil }
      switch (field.number, kind) {
      case (1, _): slug = field.text(in: record) ?? ""
      case (2, _): name = field.text(in: record) ?? ""
      case (4, .episode): seconds = field.integer
      case (5, .episode): hasTime = field.integer.map { $0 != 0 } ?? false
      case (10, .episode):
        guard let index = field.firstPacked(in: record), index < 1 << 30 else { return nil }
        show = EntityID(.show, Int(index))
      default: break
      }
    }
    guard (seconds ?? 0).magnitude < RecordDecoder.sizeLimit else { return nil }
    published = seconds.map { PublicationDate(seconds: Int64($0), hasTime: hasTime) }
  }
}
