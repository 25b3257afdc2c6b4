// SPDX-License-Identifier: MIT

/// What two lines have in common when a reader takes them for the same: their words.
///
/// Case, punctuation, symbols, apostrophes, Markdown's marks and the destinations of links do not
/// count.
struct LineKey: Hashable {
  /// A 64-bit hash of the words in order.
  var value: UInt64 { state.mixed(with: pending) }
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The last bytes, up to eight of one word, which are mixed in together.
  private var pending: UInt64 = 0
  /// How many words there are.
  private(set) var count = 0

  private var isInWord = false

  /// The words of a whole text.
  init(_ text: some StringProtocol) {
    let text = String(text)
    self.init(text.utf8.span)
  }

  /// The words of UTF-8 text.
  init(_ bytes: ArraySlice<UInt8>) {
    self.init(bytes.span)
  }

  /// The words of UTF-8 text.
  ///
  /// Cost: one pass.
  init(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count { index = take(at: index, in: bytes) }
  }

  init() {}

  /// The words of several sentences in order.
  init(combining sentences: [NotesLine.Sentence]) {
    for sentence in sentences {
      state = state.mixed(with: sentence.key.value)
      count += sentence.key.count
    }
  }

  /// The keys of the first words of a text, one a word, longer by a word each.
  ///
  /// - Parameter digits: whether numbers count as words.
  static func beginnings(of text: String, limit: Int, digits: Bool) -> [LineKey] {
    let bytes = text.utf8.span
    var keys: [LineKey] = []
    var key = LineKey()
    var index = 0
    while index < bytes.count, keys.count <= limit {
      let before = key
      index = key.take(at: index, in: bytes, digits: digits)
      if before.isInWord && !key.isInWord { keys.append(before.ended) }
    }
    if key.isInWord { keys.append(key.ended) }
    return keys
  }

  /// The key of a text's first word; nil when there is none.
  ///
  /// - Parameter digits: whether numbers count as words.
  static func first(of text: String, digits: Bool) -> LineKey? {
    let bytes = text.utf8.span
    var key = LineKey()
    var index = 0
    while index < bytes.count {
      let before = key
      index = key.take(at: index, in: bytes, digits: digits)
      if before.isInWord && !key.isInWord { return before.ended }
    }
    return key.isInWord ? key.ended : nil
  }

  /// The same words, whether or not a space followed.
  private var ended: LineKey {
    var key = self
    key.isInWord = false
    return key
  }

  static func == (left: LineKey, right: LineKey) -> Bool { left.value == right.value }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }

  /// As `take(at:in:)`; a digit parts words where numbers are none.
  private mutating func take(at index: Int, in bytes: Span<UInt8>, digits: Bool) -> Int {
    guard !digits, ASCII.isDigit(bytes[index]) else { return take(at: index, in: bytes) }
    isInWord = false
    return index + 1
  }

  /// Takes the character at `index`, with all letters behind it if it is one, and tells where the next
  /// one is.
  @inline(__always)
  mutating func take(at index: Int, in bytes: Span<UInt8>) -> Int {
    let byte = bytes[index]
    if ASCII.isLetter(byte) { return takeLetters(at: index, in: bytes) }
    if ASCII.isDigit(byte) {
      add(byte)
    } else if byte >= 0x80 {
      return takeWide(at: index, in: bytes)
    } else if byte == UInt8(ascii: "]"), index + 1 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "(")
    {
      isInWord = false
      return Self.end(ofDestinationAt: index + 2, in: bytes)
    } else if byte != UInt8(ascii: "'") {
      isInWord = false
    }
    return index + 1
  }

  /// Takes the letters of ASCII from `start` on, which most of a text is, and tells where they end.
  @inline(__always)
  private mutating func takeLetters(at start: Int, in bytes: Span<UInt8>) -> Int {
    add(bytes[start] | 0x20)
    var index = start + 1
    while true {
      let eight = EightBytes(at: index, in: bytes)
      let count = EightBytes.leading(eight.letters)
      if count > 0 { add(eight, count) }
      index += count
      if count < 8 { return index }
    }
  }

  /// Adds the first letters of some bytes, as if one by one.
  @inline(__always)
  private mutating func add(_ bytes: EightBytes, _ count: Int) {
    let letters = bytes.lowercased(count)
    let room = pending.leadingZeroBitCount / 8
    if count <= room {
      pending = pending << UInt64(count * 8) | letters
    } else {
      let rest = UInt64((count - room) * 8)
      state = state.mixed(with: pending << UInt64(room * 8) | letters >> rest)
      pending = letters & ~(UInt64.max << rest)
    }
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    if !isInWord || pending >> 56 > 0 {
      state = state.mixed(with: pending)
      // A byte that text does not hold begins a word.
      pending = isInWord ? 0 : 0xFF
      count += isInWord ? 0 : 1
      isInWord = true
    }
    pending = pending << 8 | UInt64(byte)
  }

  private mutating func takeWide(at index: Int, in bytes: Span<UInt8>) -> Int {
    let lead = bytes[index]
    let length = min(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, bytes.count - index)
    let second = length > 1 ? bytes[index + 1] : 0
    let third = length > 2 ? bytes[index + 2] : 0
    if Self.isApostrophe(lead, second, third) { return index + length }
    if Self.isSeparator(lead, second, third) {
      isInWord = false
      return index + length
    }
    let lowered = Self.lowered(lead, second)
    add(lowered.0)
    if length > 1 { add(lowered.1) }
    for offset in min(2, length)..<length { add(bytes[index + offset]) }
    return index + length
  }

  /// `’` and `‘`.
  private static func isApostrophe(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    lead == 0xE2 && second == 0x80 && (third == 0x99 || third == 0x98)
  }

  /// Punctuation and symbols of Latin-1, U+2000 to U+2BFF, CJK punctuation, full-width marks, emoji.
  private static func isSeparator(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch lead {
    case 0xC2: second != 0xAA && second != 0xB5 && second != 0xBA
    case 0xE2: second < 0xB0
    case 0xE3: second == 0x80
    case 0xEF: second == 0xB8 || (second == 0xBC && !(0x90...0x99).contains(third))
    case 0xF0: second == 0x9F
    default: false
    }
  }

  /// Capitals of Latin-1 and of Cyrillic.
  private static func lowered(_ lead: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
    switch (lead, second) {
    case (0xC3, 0x80...0x9E): (lead, second + 0x20)
    case (0xD0, 0x90...0x9F): (lead, second + 0x20)
    case (0xD0, 0xA0...0xAF): (0xD1, second - 0x20)
    default: (lead, second)
    }
  }

  private static func end(ofDestinationAt start: Int, in bytes: Span<UInt8>) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: ")"), bytes[index] > 0x20 {
      index += 1
    }
    return index
  }
}
