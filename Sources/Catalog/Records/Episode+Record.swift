// SPDX-License-Identifier: MIT

/// The part of an episode that its head leaves out; field numbers are for ever.
extension Episode {
  func encodeDetails(into record: inout RecordEncoder) {
    record.size(1, season)
    record.text(2, summary)
    record.texts(3, takeaways)
    for book in books { record.message(4) { book.encode(into: &$0) } }
    for link in links {
      record.message(5) {
        $0.text(1, link.text)
        $0.text(2, link.url)
        $0.number(3, link.isShared ? 1 : nil)
      }
    }
    record.text(6, link)
    record.text(7, enclosureURL)
    record.text(8, guid)
    for person in persons { record.message(9) { person.encode(into: &$0) } }
    for chapter in chapters {
      record.message(10) {
        $0.size(1, chapter.start)
        $0.text(2, chapter.title)
      }
    }
    record.texts(11, transcripts)
    if let source { record.message(12) { source.encode(into: &$0) } }
  }

  mutating func decodeDetails(_ bytes: [UInt8]) throws(RecordDamage) {
    var record = RecordDecoder(bytes)
    while let field = try record.next() {
      switch field.number {
      case 1: season = try record.size(field)
      case 2: summary = try record.text(field)
      case 3: takeaways.append(try record.text(field))
      case 4: books.append(try BookReference(record.message(field)))
      case 5: links.append(try Link(record.message(field)))
      case 6: link = try record.text(field)
      case 7: enclosureURL = try record.text(field)
      case 8: guid = try record.text(field)
      case 9: persons.append(try FeedPerson(record.message(field)))
      case 10: chapters.append(try Chapter(record.message(field)))
      case 11: transcripts.append(try record.text(field))
      case 12: source = try SourceLocation(record.message(field))
      default: break
      }
    }
  }
}

extension BookReference {
  fileprivate func encode(into record: inout RecordEncoder) {
    record.text(1, title)
    record.texts(2, authors)
  }

  fileprivate init(_ message: RecordDecoder) throws(RecordDamage) {
    var record = message
    self.init(title: "", authors: [])
    while let field = try record.next() {
      switch field.number {
      case 1: title = try record.text(field)
      case 2: authors.append(try record.text(field))
      default: break
      }
    }
  }
}

extension Link {
  fileprivate init(_ message: RecordDecoder) throws(RecordDamage) {
    var record = message
    self.init(text: "", url: "")
    while let field = try record.next() {
      switch field.number {
      case 1: text = try record.text(field)
      case 2: url = try record.text(field)
      case 3: isShared = try record.number(field) != 0
      default: break
      }
    }
  }
}

extension FeedPerson {
  fileprivate func encode(into record: inout RecordEncoder) {
    record.text(1, name)
    record.text(2, role)
    record.text(3, group)
    record.text(4, href.isEmpty ? nil : href)
  }

  fileprivate init(_ message: RecordDecoder) throws(RecordDamage) {
    var record = message
    self.init(name: "", role: "", group: "")
    while let field = try record.next() {
      switch field.number {
      case 1: name = try record.text(field)
      case 2: role = try record.text(field)
      case 3: group = try record.text(field)
      case 4: href = try record.text(field)
      default: break
      }
    }
  }
}

extension Chapter {
  fileprivate init(_ message: RecordDecoder) throws(RecordDamage) {
    var record = message
    self.init(start: 0, title: "")
    while let field = try record.next() {
      switch field.number {
      case 1: start = try record.size(field)
      case 2: title = try record.text(field)
      default: break
      }
    }
  }
}

extension SourceLocation {
  fileprivate func encode(into record: inout RecordEncoder) {
    record.text(1, path)
    record.size(2, line)
    record.size(3, endLine)
    record.size(4, titleLine)
    record.number(5, isReadable ? 1 : nil)
  }

  fileprivate init(_ message: RecordDecoder) throws(RecordDamage) {
    var record = message
    self.init(path: "", line: 0, endLine: 0, titleLine: 0, isReadable: false)
    while let field = try record.next() {
      switch field.number {
      case 1: path = try record.text(field)
      case 2: line = try record.size(field)
      case 3: endLine = try record.size(field)
      case 4: titleLine = try record.size(field)
      case 5: isReadable = try record.number(field) != 0
      default: break
      }
    }
  }
}
