// SPDX-License-Identifier: MIT

/// Where the values directly inside one container stand.
struct JSONChildren {
  /// Whether the container is an object; nil for a value that is no container.
  private(set) var isObject: Bool?
  /// In the order of the text; `name` with its quotes, nil in an array.
  private(set) var children: [(name: Range<Int>?, value: Range<Int>)] = []

  /// Walks once over the value in `range` of `bytes`.
  init(of bytes: [UInt8], in range: Range<Int>?) throws(JSONError) {
    var scanner = JSONScanner(bytes, in: range)
    children.reserveCapacity(8)
    switch try scanner.next() {
    case .beginObject: isObject = true
    case .beginArray: isObject = false
    default: isObject = nil
    }
    var name: Range<Int>?
    var start = 0
    while let event = try scanner.next() {
      let begins = event == .beginObject || event == .beginArray
      if begins, scanner.depth == 2 { start = scanner.range.lowerBound }
      guard scanner.depth == 1 else { continue }
      if event == .name {
        name = scanner.range
      } else {
        let ends = event == .endObject || event == .endArray
        let lower = ends ? start : scanner.range.lowerBound
        children.append((name, lower..<scanner.range.upperBound))
      }
    }
  }
}
