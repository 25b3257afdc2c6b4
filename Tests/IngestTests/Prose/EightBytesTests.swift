// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@testable import Ingest

/// Eight bytes together say what each of them says alone.
@Suite struct EightBytesTests {
  private static func isLetter(_ byte: UInt8) -> Bool {
    isCapital(byte) || byte >= 0x61 && byte <= 0x7A
  }
  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// Which bytes a mask has, and whether it has anything else.
  private func places(of mask: UInt64) -> [Bool] {
    #expect(mask & 0x7F7F_7F7F_7F7F_7F7F == 0)
    return (0..<8).map { mask >> UInt64($0 * 8 + 7) & 1 == 1 }
  }

  @Test func everyByteIsToldAtEveryPlace() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<8 {
        var text = Array("a1 Zé.".utf8)
        text.insert(byte, at: min(place, text.count))
        let eight = EightBytes(at: 0, in: text.span)
        #expect(places(of: eight.letters) == text.map(Self.isLetter), "\(text)")
        #expect(places(of: eight.capitals) == text.map(Self.isCapital), "\(text)")
        #expect(places(of: eight.wide) == text.map { $0 >= 0x80 }, "\(text)")
      }
    }
  }

  @Test func whatLiesBehindTheEndIsNoLetter() {
    let text = Array("Quill".utf8)
    for offset in 0...5 {
      let eight = EightBytes(at: offset, in: text.span)
      #expect(EightBytes.leading(eight.letters) == 5 - offset)
    }
  }

  @Test func theFirstBytesAreTakenAsANumber() {
    let eight = EightBytes(at: 1, in: Array("-TarAndRope".utf8).span)
    #expect(EightBytes.leading(eight.letters) == 8)
    #expect(eight.lowercased(3) == 0x74_6172)
    #expect(eight.first(3) == 0x72_6154)
    #expect(eight.lowercased(8) == 0x7461_7261_6E64_726F)
    #expect(eight.first(8) == 0x6F52_646E_4172_6154)
    #expect(eight.first(0) == 0)
  }
}
