// SPDX-License-Identifier: MIT

internal import CSystem

/// Cuts UTF-8 text into the words of a phrase; see `Phrase`.
package struct WordCutter {
  private let bytes: [UInt8]
  private let end: Int
  private var position: Int

  /// - Parameter range: the part of the text that is cut.
  package init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next word that begins with one of some letters, or with one beyond ASCII.
  ///
  /// Cost: words between are passed over, not hashed.
  package mutating func next(beginningWith letters: FirstLetters) -> Word? {
    while skipPlain(to: letters) { position = runEnd() }
    return next()
  }

  /// The next word; nil at the end.
  package mutating func next() -> Word? {
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

  /// Goes to the next word that begins with one of some letters, over words of ASCII.
  ///
  /// Most words hold none of them, so only where one stands is it looked at where its word begins.
  ///
  /// - Returns: whether the word here is another, which goes on behind its letters of ASCII.
  private mutating func skipPlain(to letters: FirstLetters) -> Bool {
    var offset = position
    while let candidate = place(of: letters, from: offset) {
      let start = wordStart(before: candidate)
      if start == candidate { return skip(to: candidate, letters) }
      offset = wordEnd(from: candidate)
      if mayGoOn(at: offset) || bytes[start..<candidate].contains(0x27) {
        position = start
        return true
      }
    }
    position = end
    return false
  }

  /// Where the next of some letters stands, or the next byte that is not ASCII.
  private func place(of letters: FirstLetters, from start: Int) -> Int? {
    let passesOver = !letters.holdSmallLetters
    var offset = start
    while true {
      if passesOver { offset = PlainRun.end(from: offset, to: end, in: bytes) }
      guard offset < end else { return nil }
      if letters.contains(bytes[offset]) { return offset }
      offset += 1
    }
  }

  /// Where the word of ASCII begins, apostrophes inside included, that goes on at an offset.
  private func wordStart(before offset: Int) -> Int {
    var start = offset
    while start > position, bytes[start - 1].isASCIILetterOrDigit || bytes[start - 1] == 0x27 {
      start -= 1
    }
    while start < offset, bytes[start] == 0x27 { start += 1 }
    return start
  }

  private func wordEnd(from start: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset].isASCIILetterOrDigit { offset += 1 }
    return offset
  }

  /// - Returns: as `skipPlain`.
  private mutating func skip(to candidate: Int, _ letters: FirstLetters) -> Bool {
    position = candidate
    if bytes[candidate] < 0x80 { return false }
    skipToWord()
    return position < end && !letters.contains(bytes[position])
  }

  /// Whether a word may go on behind its letters of ASCII: with another letter, a mark or an apostrophe.
  private func mayGoOn(at offset: Int) -> Bool {
    offset < end && (bytes[offset] >= 0x80 || bytes[offset] == 0x27)
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
    if offset == start || mayGoOn(at: offset) { return nil }
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
    position = runEnd()
    return word(start..<withoutPossessive(start..<position))
  }

  /// Where a word of one script ends that begins here.
  private func runEnd() -> Int {
    var script: UInt8 = 0
    var offset = position
    var lastLetterEnd = offset
    while offset < end {
      let (scalar, length) = decode(at: offset)
      let scalarClass = ScalarClass(scalar)
      if scalarClass.standsAlone { break }
      if scalarClass.isLetter {
        if script != 0 && scalarClass.script != script { break }
        script = scalarClass.script
      } else if !scalarClass.isWord && !scalar.isApostrophe {
        break
      }
      offset += length
      if scalarClass.isWord { lastLetterEnd = offset }
    }
    return lastLetterEnd
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
    if let hash = plainHash(range) { return hash }
    let folded = Folding.fold(String(decoding: bytes[range], as: UTF8.self))
    return StableHash(
      String(String.UnicodeScalarView(folded.unicodeScalars.filter { !$0.isApostrophe })))
  }

  /// The hash of a word that folds scalar by scalar; nil for one whose marks must be composed.
  private func plainHash(_ range: Range<Int>) -> StableHash? {
    var hash = StableHash.Builder()
    var offset = range.lowerBound
    var baseDropsMarks = false
    while offset < range.upperBound {
      let (scalar, length) = UTF8Decoding.scalar(at: offset, in: bytes, end: range.upperBound)
      let next = offset + length
      defer { offset = next }
      if scalar.isApostrophe { continue }
      let scalarClass = ScalarClass(scalar)
      if scalarClass.isMark && baseDropsMarks { continue }
      guard !scalarClass.isMark, scalar.foldsAlone else { return nil }
      baseDropsMarks = scalarClass.dropsMarks
      add(scalar, offset..<next, to: &hash)
    }
    return hash.finish()
  }

  private func add(_ scalar: Unicode.Scalar, _ place: Range<Int>, to hash: inout StableHash.Builder)
  {
    let row = unsafe csystem_fold(scalar.value)
    if unsafe row.length == 255 {
      for offset in place { hash.add(bytes[offset]) }
    } else {
      for index in unsafe 0..<Int(row.length) {
        hash.add(unsafe UInt8(bitPattern: row.text[index]))
      }
    }
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

extension Unicode.Scalar {
  /// Letters of the common scripts, none of which folds to an apostrophe or composes with the next.
  fileprivate var foldsAlone: Bool {
    switch value {
    case 0x149: false
    case 0..<0x180, 0x370..<0x530, 0x3041..<0xA000, 0xAC00...0xD7A3: true
    default: false
    }
  }
}
