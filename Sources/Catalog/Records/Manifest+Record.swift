// SPDX-License-Identifier: MIT

extension Manifest {
  func encode(into record: inout RecordEncoder) {
    record.number(1, Int(builtAt))
    for source in sources { record.message(2) { source.encode(into: &$0) } }
  }

  init(_ bytes: [UInt8]) throws(RecordDamage) {
    var record = RecordDecoder(bytes)
    self.init(sources: [], builtAt: 0)
    while let field = try record.next() {
      switch field.number {
      case 1: builtAt = Int64(try record.number(field))
      case 2: sources.append(try SourceState(record.message(field)))
      default: break
      }
    }
  }
}

extension SourceState {
  fileprivate func encode(into record: inout RecordEncoder) {
    record.text(1, path)
    record.text(2, kind)
    record.number(3, Int(size))
    record.number(4, Int(modified))
    record.size(5, episodes)
    for problem in problems {
      record.message(6) {
        $0.size(1, problem.line)
        $0.text(2, problem.message)
      }
    }
    record.texts(7, shows)
  }

  fileprivate init(_ message: RecordDecoder) throws(RecordDamage) {
    var record = message
    self.init(path: "", kind: "", size: 0, modified: 0, episodes: 0, problems: [])
    while let field = try record.next() {
      switch field.number {
      case 1: path = try record.text(field)
      case 2: kind = try record.text(field)
      case 3: size = Int64(try record.number(field))
      case 4: modified = Int64(try record.number(field))
      case 5: episodes = try record.size(field)
      case 6: problems.append(try SourceProblem(record.message(field)))
      case 7: shows.append(try record.text(field))
      default: break
      }
    }
  }
}

extension SourceProblem {
  fileprivate init(_ message: RecordDecoder) throws(RecordDamage) {
    var record = message
    self.init(line: 0, message: "")
    while let field = try record.next() {
      switch field.number {
      case 1: line = try record.size(field)
      case 2: self.message = try record.text(field)
      default: break
      }
    }
  }
}
