// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Decodes chunks of any encoding that the C library knows.
@safe final class IconvDecoder {
  private let handle: iconv_t
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)
  /// What is skipped where the bytes mean nothing.
  private let unitLength: Int
  /// The beginning of a character whose end is in the next chunk.
  private var tail: [UInt8] = []

  /// - Parameter name: of an encoding.
  init?(_ name: String) {
    guard let handle = unsafe Self.open(name) else { return nil }
    unsafe self.handle = handle
    unitLength = name.hasPrefix("UTF-32") ? 4 : name.hasPrefix("UTF-16") ? 2 : 1
  }

  deinit {
    unsafe iconv_close(handle)
  }

  static func knows(_ name: String) -> Bool {
    guard let handle = unsafe open(name) else { return false }
    unsafe iconv_close(handle)
    return true
  }

  private static func open(_ name: String) -> iconv_t? {
    let handle = unsafe iconv_open("UTF-8", name)
    return unsafe Int(bitPattern: handle) == -1 ? nil : handle
  }

  /// The UTF-8 of a chunk; what means nothing becomes U+FFFD.
  func decode(_ chunk: [UInt8], isLast: Bool, damage: inout Damage) -> [UInt8] {
    var input = tail.isEmpty ? chunk : tail + chunk
    tail = []
    var text: [UInt8] = []
    text.reserveCapacity(input.count * 2)
    var position = 0
    while position < input.count {
      switch convert(&input, from: &position, to: &text) {
      case 0, E2BIG: continue
      case EINVAL where !isLast:
        tail = Array(input[position...])
        return text
      default:
        damage.note(at: text.count)
        text += [0xEF, 0xBF, 0xBD]
        position += unitLength
      }
    }
    if isLast { finish(&text) }
    return text
  }

  /// Some encodings hold a letter back, for a mark may follow it.
  private func finish(_ text: inout [UInt8]) {
    var free = buffer.count
    unsafe buffer.withUnsafeMutableBytes { output in
      guard let target = output.baseAddress else { return }
      var to: UnsafeMutablePointer<CChar>? = unsafe target.assumingMemoryBound(to: CChar.self)
      _ = unsafe iconv(handle, nil, nil, &to, &free)
    }
    text += buffer[..<(buffer.count - free)]
  }

  /// Converts as much as fits a buffer; returns the error that stopped it, or 0.
  private func convert(
    _ input: inout [UInt8], from position: inout Int, to text: inout [UInt8]
  ) -> Int32 {
    var code: Int32 = 0
    var left = input.count - position
    var free = buffer.count
    unsafe input.withUnsafeMutableBytes { bytes in
      unsafe buffer.withUnsafeMutableBytes { output in
        guard let source = bytes.baseAddress, let target = output.baseAddress else { return }
        var from: UnsafeMutablePointer<CChar>? = unsafe (source + position)
          .assumingMemoryBound(to: CChar.self)
        var to: UnsafeMutablePointer<CChar>? = unsafe target.assumingMemoryBound(to: CChar.self)
        if unsafe iconv(handle, &from, &left, &to, &free) == -1 { code = errno }
      }
    }
    position = input.count - left
    text += buffer[..<(buffer.count - free)]
    return code
  }
}
