// SPDX-License-Identifier: MIT

extension MarkupReader {
  /// A slash: of an address with a scheme, of one without, or of ordinary text.
  mutating func readSlash() {
    if byte(index + 1) == UInt8(ascii: "/"),
      writer.retract(scheme: bytes[schemeStart(index)..<index])
    {
      return readAddress()
    }
    if index > 0, hasDotBefore(index) { writer.mayHaveBareAddress = true }
    writer.append(character: bytes[index], next: byte(index + 1))
    index += 1
  }

  /// From the `//` of an address whose scheme is behind us, up to white space or a mark that ends it.
  private mutating func readAddress() {
    let scheme = schemeStart(index)
    var address = Array(bytes[scheme..<index])
    while index < bytes.count, !endsAddress(bytes[index]) {
      if bytes[index] == UInt8(ascii: "&"), style.readsReferences,
        let (scalar, end) = CharacterReference.read(at: index, end: bytes.count, in: bytes)
      {
        guard scalar.isASCII, let byte = String(scalar).utf8.first, !endsAddress(byte) else {
          break
        }
        address.append(byte)
        index = end
      } else {
        address.append(bytes[index])
        index += 1
      }
    }
    let end = AddressEnd.withoutTrailingMarks(address)
    writer.append(address: Array(address[..<end]))
    for (offset, byte) in address[end...].enumerated() {
      let next = end + offset + 1 < address.count ? address[end + offset + 1] : self.byte(index)
      writer.append(character: byte, next: next)
    }
  }

  private func schemeStart(_ slash: Int) -> Int {
    var start = slash - 1
    while start > 0, start > slash - 6, ASCII.isLetter(bytes[start - 1]) { start -= 1 }
    return max(0, start)
  }

  private func endsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "`"), UInt8(ascii: "\\"): true
    case 0xC2, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }

  private func hasDotBefore(_ slash: Int) -> Bool {
    for byte in bytes[max(0, slash - 64)..<slash].reversed() {
      if byte == UInt8(ascii: ".") { return true }
      if !ASCII.isLetter(byte) && !ASCII.isDigit(byte) && byte != UInt8(ascii: "-") { return false }
    }
    return false
  }
}
