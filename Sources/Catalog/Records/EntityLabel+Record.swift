// SPDX-License-Identifier: MIT

internal import Naming

extension EntityLabel {
  /// Reads the few fields that a label needs of an entity's record; slug and name are 1 and 2 in all.
  init(_ bytes: [UInt8], of kind: EntityKind) throws(RecordDamage) {
    var record = RecordDecoder(bytes)
    var seconds: Int?
    var hasTime = false
    self.init(slug: "", name: "")
    while let field = try record.next() {
      switch (field.number, kind) {
      case (1, _): slug = try record.text(field)
      case (2, _): name = try record.text(field)
      case (4, .episode): seconds = try record.size(field)
      case (5, .episode): hasTime = try record.number(field) != 0
      case (10, .episode): show = try HeadRecord.show(record.packed(field))
      default: break
      }
    }
    published = seconds.map { PublicationDate(seconds: Int64($0), hasTime: hasTime) }
  }
}
