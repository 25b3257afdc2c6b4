// SPDX-License-Identifier: MIT

internal import Naming

/// Entities that a document type declares: `<!ENTITY show "The Harbour Tapes">`.
///
/// They are text here, never markup, and never lead out of the document. What they expand to is
/// bounded, so that no feed can grow without end.
struct DeclaredEntities {
  private var values: [[UInt8]: [UInt8]] = [:]
  private var expanded = 0
  /// Whether a reference was left as it stands because it would expand to too much.
  private(set) var isExhausted = false

  private static let countLimit = 1000
  private static let depthLimit = 8
  /// Entities within one reference, for many of nothing take time as well.
  private static let stepLimit = 1000
  /// Bytes of one reference, and of all references of a document.
  private static let lengthLimit = 64 << 10
  private static let totalLimit = 4 << 20

  /// Reads an internal subset.
  mutating func declare(_ subset: ArraySlice<UInt8>) {
    let bytes = Array(subset)
    var from = 0
    while values.count < Self.countLimit,
      let start = ByteSearch.first("<!ENTITY", in: bytes, from: from, to: bytes.count)
    {
      from = start + 8
      var words = bytes[from...].drop { ASCII.isSpace($0) }
      let name = words.prefix { ASCII.isName($0) }
      words = words.dropFirst(name.count).drop { ASCII.isSpace($0) }
      guard !name.isEmpty, let quote = words.first, quote == 0x22 || quote == 0x27,
        let close = words.dropFirst().firstIndex(of: quote)
      else { continue }
      let value = words.dropFirst()[..<close].prefix(Self.lengthLimit)
      // A line break would move the lines of all that follows.
      if values[Array(name)] == nil { values[Array(name)] = value.map { $0 == 0x0A ? 0x20 : $0 } }
      from = close + 1
    }
  }

  /// Nil when it is not declared, or too long.
  mutating func text(named name: ArraySlice<UInt8>) -> [UInt8]? {
    guard !isExhausted, let value = values[Array(name)] else { return nil }
    var text: [UInt8] = []
    var budget = Self.stepLimit
    guard expand(value, into: &text, depth: 0, budget: &budget),
      expanded + text.count <= Self.totalLimit
    else {
      isExhausted = true
      return nil
    }
    expanded += text.count
    return text
  }

  private func expand(
    _ value: [UInt8], into text: inout [UInt8], depth: Int, budget: inout Int
  ) -> Bool {
    budget -= 1
    guard depth < Self.depthLimit, budget > 0 else { return false }
    var index = 0
    while index < value.count {
      guard text.count <= Self.lengthLimit else { return false }
      if value[index] == UInt8(ascii: "&"),
        let close = ByteSearch.first(
          UInt8(ascii: ";"), in: value, from: index,
          to: min(value.count, index + References.longest)),
        let inner = values[Array(value[(index + 1)..<close])]
      {
        guard expand(inner, into: &text, depth: depth + 1, budget: &budget) else { return false }
        index = close + 1
      } else if value[index] == UInt8(ascii: "&") {
        index += appendReference(in: value, at: index, to: &text)
      } else {
        text.append(value[index])
        index += 1
      }
    }
    return text.count <= Self.lengthLimit
  }

  /// Appends what a character reference stands for; returns its length.
  private func appendReference(in value: [UInt8], at index: Int, to text: inout [UInt8]) -> Int {
    var plain = References()
    if let (reference, end) = plain.text(in: value, at: index, to: value.count) {
      text += reference.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      return end - index
    }
    text.append(value[index])
    return 1
  }
}
