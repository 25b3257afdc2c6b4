// SPDX-License-Identifier: MIT

internal import Naming

/// How a word is written.
struct WordShape: OptionSet {
  let rawValue: UInt16

  static let capital = WordShape(rawValue: 1 << 0)
  /// The first letter has no capital form, or is none.
  static let lower = WordShape(rawValue: 1 << 1)
  static let digit = WordShape(rawValue: 1 << 2)
  /// A capital behind the first letter.
  static let innerCapital = WordShape(rawValue: 1 << 3)
  /// A small letter anywhere.
  static let innerLower = WordShape(rawValue: 1 << 4)
  /// One letter of a script that is written without spaces.
  static let standsAlone = WordShape(rawValue: 1 << 5)
  /// Ends in `'s`.
  static let possessive = WordShape(rawValue: 1 << 6)
  /// `J.`, `J.R.`, `J`.
  static let initials = WordShape(rawValue: 1 << 7)
  static let dotted = WordShape(rawValue: 1 << 8)
  static let hyphenated = WordShape(rawValue: 1 << 9)
  static let apostrophe = WordShape(rawValue: 1 << 10)
  static let ascii = WordShape(rawValue: 1 << 11)
  /// Has letters beyond the Latin ones.
  static let nonLatin = WordShape(rawValue: 1 << 12)
}

/// A word where it stands in UTF-8 text.
struct WordRun {
  var start: Int
  /// A trailing `'s` and the dot of an initial included.
  var end: Int
  /// Of the folded word, the `'s` left out.
  var key: StableHash
  var shape: WordShape
}

/// Cuts UTF-8 text into words: runs of letters, marks and digits with apostrophes, hyphens and dots
/// inside, or one capital with its dot; a letter of a script without spaces is a word by itself.
enum WordRuns {
  /// Cost: linear.
  static func cut(_ bytes: [UInt8]) -> [WordRun] {
    cut(bytes, bytes.indices)
  }

  /// The words of a part; offsets are those of the whole.
  static func cut(_ bytes: [UInt8], _ range: Range<Int>) -> [WordRun] {
    var runs: [WordRun] = []
    let words = Phrase.words(in: bytes, range: range)
    runs.reserveCapacity(words.count)
    for word in words {
      let run = read(word, in: bytes, limit: range.upperBound)
      if let last = runs.last, let joint = joint(last, run, in: bytes) {
        runs[runs.count - 1] = joined(last, run, by: joint)
      } else {
        runs.append(run)
      }
    }
    for index in runs.indices { takeDot(&runs[index], in: bytes, limit: range.upperBound) }
    return runs
  }

  private static func read(_ word: Word, in bytes: [UInt8], limit: Int) -> WordRun {
    var run = WordRun(
      start: word.range.lowerBound, end: word.range.upperBound, key: word.hash,
      shape: shape(bytes, word.range))
    let length = possessiveLength(at: run.end, in: bytes, limit: limit)
    if length > 0 {
      run.end += length
      run.shape.insert(.possessive)
    }
    return run
  }

  /// The bytes of `'s` at an offset; 0 where there is none.
  private static func possessiveLength(at offset: Int, in bytes: [UInt8], limit: Int) -> Int {
    guard offset < limit, bytes[offset] == 0x27 || bytes[offset] >= 0xCA else { return 0 }
    let (scalar, length) = UTF8Decoding.scalar(at: offset, in: bytes, end: limit)
    let letter = offset + length
    return scalar.isApostrophe && letter < limit && bytes[letter] | 0x20 == 0x73 ? length + 1 : 0
  }

  private static func shape(_ bytes: [UInt8], _ range: Range<Int>) -> WordShape {
    asciiShape(bytes.span, range) ?? anyShape(bytes, range)
  }

  /// The shape of a word that begins with a letter of ASCII and holds nothing but such; nil for others.
  static func asciiShape(_ bytes: Span<UInt8>, _ range: Range<Int>) -> WordShape? {
    guard let first = range.first, (bytes[first] | 0x20) &- 0x61 < 26 else { return nil }
    var (hasSmall, hasCapital) = (false, false)
    for offset in first + 1..<range.upperBound {
      let byte = bytes[offset]
      guard (byte | 0x20) &- 0x61 < 26 else { return nil }
      if byte < 0x60 { hasCapital = true } else { hasSmall = true }
    }
    let isCapital = bytes[first] < 0x60
    var shape: WordShape = isCapital ? [.ascii, .capital] : [.ascii, .lower, .innerLower]
    if hasSmall { shape.insert(.innerLower) }
    if hasCapital { shape.insert(.innerCapital) }
    if isCapital && range.count == 1 { shape.insert(.initials) }
    return shape
  }

  /// As `asciiShape`, of any word.
  static func anyShape(_ bytes: [UInt8], _ range: Range<Int>) -> WordShape {
    var shape: WordShape = [.ascii]
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        add(byte, isFirst: offset == range.lowerBound, to: &shape)
        offset += 1
      } else {
        let (scalar, length) = UTF8Decoding.scalar(at: offset, in: bytes, end: range.upperBound)
        add(scalar, isFirst: offset == range.lowerBound, to: &shape)
        offset += length
      }
    }
    if !shape.contains(.capital) { shape.insert(.lower) }
    if range.count == 1 && shape.contains(.capital) { shape.insert(.initials) }
    return shape
  }

  private static func add(_ byte: UInt8, isFirst: Bool, to shape: inout WordShape) {
    if byte &- 0x41 < 26 {
      shape.insert(isFirst ? .capital : .innerCapital)
    } else if byte &- 0x61 < 26 {
      shape.insert(.innerLower)
    } else {
      shape.insert(byte == 0x27 ? .apostrophe : .digit)
    }
  }

  private static func add(_ scalar: Unicode.Scalar, isFirst: Bool, to shape: inout WordShape) {
    shape.remove(.ascii)
    let scalarClass = ScalarClass(scalar)
    if scalar.isApostrophe {
      shape.insert(.apostrophe)
    } else if scalarClass.standsAlone {
      shape.insert(.standsAlone)
    } else if scalarClass.isUppercase {
      shape.insert(isFirst ? .capital : .innerCapital)
    } else {
      shape.insert(scalarClass.isDigit ? .digit : .innerLower)
    }
    if scalar.value >= 0x370 && !scalar.isApostrophe { shape.insert(.nonLatin) }
  }

  /// What parts two words that are one: nothing but a hyphen or a dot.
  private static func joint(_ last: WordRun, _ next: WordRun, in bytes: [UInt8]) -> WordShape? {
    let gap = last.end..<next.start
    guard !last.shape.contains(.standsAlone), !next.shape.contains(.standsAlone),
      !last.shape.contains(.possessive)
    else { return nil }
    if gap.count == 1 {
      switch bytes[gap.lowerBound] {
      case 0x2D: return .hyphenated
      case 0x2E: return .dotted
      default: return nil
      }
    }
    return bytes[gap].elementsEqual([0xE2, 0x80, 0x90]) ? .hyphenated : nil
  }

  private static func joined(_ last: WordRun, _ next: WordRun, by joint: WordShape) -> WordRun {
    var shape = last.shape.union(next.shape.subtracting([.capital, .lower, .ascii])).union(joint)
    shape.remove(.initials)
    if !next.shape.contains(.ascii) { shape.remove(.ascii) }
    let isInitials = last.shape.contains(.initials) && next.shape.contains(.initials)
    if isInitials && joint == .dotted { shape.insert(.initials) }
    let start = last.shape.contains(.dotted) || last.shape.contains(.hyphenated)
    let first = start ? last.key : StableHash(value: 0).combined(with: last.key)
    return WordRun(
      start: last.start, end: next.end, key: first.combined(with: next.key), shape: shape)
  }

  /// The dot behind initials belongs to them.
  private static func takeDot(_ run: inout WordRun, in bytes: [UInt8], limit: Int) {
    if run.shape.contains(.initials) && run.end < limit && bytes[run.end] == 0x2E {
      run.end += 1
      run.shape.insert(.dotted)
    }
  }
}
