// SPDX-License-Identifier: MIT

/// Cuts UTF-8 text into the words of a phrase; see `Phrase`.
struct WordCutter {
  private let bytes: [UInt8]
  private let end: Int
  private var position: Int

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Word? {
    skipToWord()
    guard position < end else { return nil }
    if let word = asciiRun() { return word }
    let (scalar, length) = decode(at: position)
    return ScalarClass(scalar).standsAlone ? single(scalar, length) : run()
  }

  private mutating func skipToWord() {
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        if byte.isASCIILetterOrDigit { return }
        position += 1
      } else {
        let (scalar, length) = decode(at: position)
        let scalarClass = ScalarClass(scalar)
        if scalarClass.standsAlone || scalarClass.isLetter || scalarClass.isDigit { return }
        position += length
      }
    }
  }

  /// The word here when it holds nothing but ASCII letters and digits: what most words are.
  private mutating func asciiRun() -> Word? {
    let start = position
    var offset = start
    var hash = StableHash.Builder()
    while offset < end, bytes[offset].isASCIILetterOrDigit {
      hash.add(bytes[offset].asciiLowercased)
      offset += 1
    }
    // Any other letter, a mark or an apostrophe may belong to the word.
    if offset == start || offset < end && (bytes[offset] >= 0x80 || bytes[offset] == 0x27) {
      return nil
    }
    position = offset
    return Word(range: start..<offset, hash: hash.finish())
  }

  private mutating func single(_ scalar: Unicode.Scalar, _ length: Int) -> Word {
    let start = position
    position += length
    // Marks belong to the letter before them.
    while position < end {
      let (next, length) = decode(at: position)
      guard ScalarClass(next).isMark else { break }
      position += length
    }
    return word(start..<position)
  }

  private mutating func run() -> Word {
    let start = position
    var script: UInt8 = 0
    var lastLetterEnd = position
    while position < end {
      let (scalar, length) = decode(at: position)
      let scalarClass = ScalarClass(scalar)
      if scalarClass.standsAlone { break }
      if scalarClass.isLetter {
        if script != 0 && scalarClass.script != script { break }
        script = scalarClass.script
      } else if !scalarClass.isWord && !scalar.isApostrophe {
        break
      }
      position += length
      if scalarClass.isWord { lastLetterEnd = position }
    }
    position = lastLetterEnd
    return word(start..<withoutPossessive(start..<lastLetterEnd))
  }

  /// `Dibia's` is the word `Dibia`; the scanner goes on behind the whole.
  private func withoutPossessive(_ range: Range<Int>) -> Int {
    guard range.count > 2, bytes[range.upperBound - 1] | 0x20 == 0x73 else {
      return range.upperBound
    }
    for length in [1, 3] where range.count > length + 1 {
      let start = range.upperBound - 1 - length
      let (scalar, found) = decode(at: start)
      if found == length && scalar.isApostrophe { return start }
    }
    return range.upperBound
  }

  private func word(_ range: Range<Int>) -> Word {
    Word(range: range, hash: hash(range))
  }

  private func hash(_ range: Range<Int>) -> StableHash {
    let slice = bytes[range]
    if slice.allSatisfy({ $0 < 0x80 && $0 != 0x27 }) {
      return StableHash(slice.lazy.map(\.asciiLowercased))
    }
    let folded = Folding.fold(String(decoding: slice, as: UTF8.self))
    return StableHash(
      String(String.UnicodeScalarView(folded.unicodeScalars.filter { !$0.isApostrophe })))
  }

  /// The scalar at an offset and its length; an ill-formed byte is U+FFFD of length 1.
  private func decode(at offset: Int) -> (Unicode.Scalar, Int) {
    UTF8Decoding.scalar(at: offset, in: bytes, end: end)
  }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10
  }

  fileprivate var asciiLowercased: UInt8 {
    self &- 0x41 < 26 ? self | 0x20 : self
  }
}
