// SPDX-License-Identifier: MIT

internal import CSystem

/// The one way this project compares names: both programs, the index and the notes fold alike.
///
/// Compatibility-decomposed, lower-cased, marks dropped from Latin and Greek letters, `ł ø đ ß æ œ ı`
/// spelt out, other scripts' letters and marks kept; the result is NFC. *Bernd Rücker* and
/// *BERND RUCKER* fold to `bernd rucker`.
package enum Folding {
  /// The matching form of `text`.
  ///
  /// Spaces and punctuation stay. Cost: linear; ASCII takes a short cut.
  package static func fold(_ text: some StringProtocol) -> String {
    if let ascii = foldASCII(text) { return ascii }
    return foldScalars(text.unicodeScalars, keepingCase: false)
  }

  /// As `fold`, but capitals stay capitals: how a name written in prose is compared.
  package static func foldKeepingCase(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return String(text) }
    return foldScalars(text.unicodeScalars, keepingCase: true)
  }

  private static func foldASCII(_ text: some StringProtocol) -> String? {
    // Of a concrete type the bytes are read without a call each.
    let text = String(text)
    let bytes = text.utf8.span
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    for index in bytes.indices {
      if bytes[index] >= 0x80 { return nil }
      folded.append(lowercased(bytes[index]))
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  private static func foldScalars(
    _ scalars: some Sequence<Unicode.Scalar>, keepingCase: Bool
  ) -> String {
    var out: [UInt8] = []
    var needsComposing = false
    var baseDropsMarks = false
    for scalar in scalars {
      let scalarClass = ScalarClass(scalar)
      if scalarClass.isMark {
        if baseDropsMarks { continue }
        needsComposing = true
      } else {
        baseDropsMarks = scalarClass.dropsMarks
      }
      // Conjoining jamo compose like a base and its marks.
      needsComposing = needsComposing || (0x1100...0x11FF).contains(scalar.value)
      if keepingCase && scalarClass.isUppercase {
        appendCapitalized(scalar, to: &out)
      } else {
        append(scalar, to: &out)
      }
    }
    let text = String(decoding: out, as: UTF8.self)
    return needsComposing ? text.composed : text
  }

  /// Appends what a scalar folds to.
  private static func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    let row = unsafe csystem_fold(scalar.value)
    guard unsafe row.length != 255 else { return out.append(contentsOf: scalar.utf8) }
    for index in unsafe 0..<Int(row.length) {
      unsafe out.append(UInt8(bitPattern: row.text[index]))
    }
  }

  private static func appendCapitalized(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    var bytes: [UInt8] = []
    append(scalar, to: &bytes)
    let folded = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard let first = folded.first else { return }
    out.append(contentsOf: String(first).uppercased().utf8)
    for scalar in folded.dropFirst() { out.append(contentsOf: scalar.utf8) }
  }
}
