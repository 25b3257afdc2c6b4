// SPDX-License-Identifier: MIT

internal import Naming

extension InlineScanner {
  /// `scheme://…`: an address, whatever its scheme; http and https may be an episode's.
  mutating func scanScheme() {
    guard has("://", at: position) else { return }
    let start = schemeStart(to: position)
    guard start < position, !isWord(before: start) else { return }
    let address = addressEnd(from: start)
    addBareLink(start..<address)
    exclude(start..<address)
  }

  private func schemeStart(to colon: Int) -> Int {
    var start = colon
    let lower = max(proseStart, colon - 20)
    while start > lower, bytes[start - 1].isASCIILetter || bytes[start - 1].isDigit { start -= 1 }
    return start
  }

  /// The end of a bare address: GFM's extended autolinks, ending also where only prose goes on.
  private func addressEnd(from start: Int) -> Int {
    var offset = start
    var open = (round: 0, square: 0)
    while offset < end {
      let (scalar, length) = UTF8Decoding.scalar(at: offset, in: bytes, end: end)
      if Self.endsAddress(scalar) { break }
      switch scalar {
      case "(": open.round += 1
      case ")": open.round -= 1
      case "[": open.square += 1
      case "]": open.square -= 1
      default: break
      }
      if open.round < 0 || open.square < 0 { break }
      offset += length
    }
    while offset > start, "?!.,:;*_~'}".utf8.contains(bytes[offset - 1]) { offset -= 1 }
    return offset
  }

  private static func endsAddress(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F: true
    case 0x22, 0x3C, 0x3E, 0x5C, 0x60, 0x7C: true  // " < > \ ` |
    case 0x80...0xA0, 0x2000...0x200B, 0x2018...0x201F, 0x2026, 0x2028...0x202F: true
    case 0x3000...0x303F, 0xFF00...0xFF0F, 0xFF1A...0xFF20: true
    default: false
    }
  }

  private mutating func addBareLink(_ address: Range<Int>) {
    if !episodes(at: address).isEmpty { return addLink(to: address, token: address) }
    // Scripts without spaces may go on directly behind an address.
    guard let wide = bytes[address].firstIndex(where: { $0 >= 0x80 }) else { return }
    addLink(to: address.lowerBound..<wide, token: address.lowerBound..<wide)
  }

  /// A tag, `#word`, is a name of its own; behind a word or an entity's `&` it is none.
  mutating func scanTag() {
    let start = position
    let before = byte(at: start - 1)
    guard !isWord(before: start), before != UInt8(ascii: "&"), before != UInt8(ascii: "#") else {
      return
    }
    let close = wordEnd(from: start + 1, including: "-_/")
    guard bytes[start + 1..<close].contains(where: { !$0.isDigit }) else { return }
    exclude(start..<close)
  }

  /// A bare slug: four parts or more between dashes, in lower case, a whole token by itself.
  mutating func scanSlug() {
    if lexicon.isEmpty { return }
    let start = wordStart(to: position, including: "-", from: proseStart)
    let close = wordEnd(from: position, including: "-")
    position = close
    let token = start..<close
    guard isSlug(token), standsAlone(token) else { return }
    guard let found = lexicon.targets(of: text(token), in: .bareSlug) else {
      return looseTargets.append(LooseTarget(range: token, place: .bareSlug))
    }
    let moment = moment(behindSlug: token.upperBound)
    let whole = token.lowerBound..<(moment?.range.upperBound ?? token.upperBound)
    mentions.append(
      Mention(
        range: token, token: whole, form: .slug, entities: found.entities,
        yieldsTo: found.yieldsTo, moment: moment))
    exclude(whole)
  }

  private func isSlug(_ token: Range<Int>) -> Bool {
    guard token.count <= 1000 else { return false }
    var dashes = 0
    var previous = UInt8(ascii: "-")
    for byte in bytes[token] {
      if byte == UInt8(ascii: "-") {
        if previous == byte { return false }
        dashes += 1
      } else if byte.isASCIIUppercase {
        return false
      }
      previous = byte
    }
    return dashes >= 3 && previous != UInt8(ascii: "-")
  }

  /// Whether no path, address, file name or identifier goes on at either end.
  private func standsAlone(_ token: Range<Int>) -> Bool {
    if let before = byte(at: token.lowerBound - 1), "_/.@#=&%~+\\".utf8.contains(before) {
      return before == UInt8(ascii: "_") && !isWord(before: token.lowerBound - 1)
        || before == UInt8(ascii: "~") && byte(at: token.lowerBound - 2) == before
    }
    guard let behind = byte(at: token.upperBound) else { return true }
    let next = byte(at: token.upperBound + 1) ?? 0x20
    switch behind {
    case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "\\"): return false
    case UInt8(ascii: "."), UInt8(ascii: "_"): return !(next.isASCIILetter || next.isDigit)
    case UInt8(ascii: "@"): return next.isDigit || !isWord(at: token.upperBound + 1)
    default: return true
    }
  }
}
