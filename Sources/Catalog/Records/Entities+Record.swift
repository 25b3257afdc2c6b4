// SPDX-License-Identifier: MIT

extension Show {
  func encode(into record: inout RecordEncoder) {
    record.text(1, Optional(slug))
    record.text(2, title)
    record.text(3, author)
    record.text(4, description)
    record.text(5, link)
  }

  init(_ bytes: [UInt8]) throws(RecordDamage) {
    var record = RecordDecoder(bytes)
    self.init(slug: "", title: "")
    while let field = try record.next() {
      switch field.number {
      case 1: slug = try record.text(field)
      case 2: title = try record.text(field)
      case 3: author = try record.text(field)
      case 4: description = try record.text(field)
      case 5: link = try record.text(field)
      default: break
      }
    }
  }
}

extension Person {
  func encode(into record: inout RecordEncoder) {
    record.text(1, Optional(slug))
    record.text(2, name)
    record.texts(3, aliases)
    record.text(4, introduction)
    record.number(5, isBracketsOnly ? 1 : nil)
  }

  init(_ bytes: [UInt8]) throws(RecordDamage) {
    var record = RecordDecoder(bytes)
    self.init(slug: "", name: "")
    while let field = try record.next() {
      switch field.number {
      case 1: slug = try record.text(field)
      case 2: name = try record.text(field)
      case 3: aliases.append(try record.text(field))
      case 4: introduction = try record.text(field)
      case 5: isBracketsOnly = try record.number(field) != 0
      default: break
      }
    }
  }
}

extension Book {
  func encode(into record: inout RecordEncoder) {
    record.text(1, Optional(slug))
    record.text(2, title)
    record.texts(3, authors)
  }

  init(_ bytes: [UInt8]) throws(RecordDamage) {
    var record = RecordDecoder(bytes)
    self.init(slug: "", title: "", authors: [])
    while let field = try record.next() {
      switch field.number {
      case 1: slug = try record.text(field)
      case 2: title = try record.text(field)
      case 3: authors.append(try record.text(field))
      default: break
      }
    }
  }
}
