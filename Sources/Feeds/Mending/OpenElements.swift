// SPDX-License-Identifier: MIT

/// The names of the elements that are open, the outermost first.
struct OpenElements {
  private var names: [UInt8] = []
  private var elements: [(start: Int, line: Int)] = []

  /// Deeper ones are left out, their text is kept: no feed has as many.
  static let depthLimit = 200

  var count: Int { elements.count }
  var isEmpty: Bool { elements.isEmpty }

  mutating func push(_ name: ArraySlice<UInt8>, line: Int) {
    elements.append((names.count, line))
    names += name
  }

  /// Closes the innermost element.
  mutating func pop() {
    guard let last = elements.popLast() else { return }
    names.removeLast(names.count - last.start)
  }

  func name(_ index: Int) -> ArraySlice<UInt8> {
    let end = index + 1 < elements.count ? elements[index + 1].start : names.count
    return names[elements[index].start..<end]
  }

  /// The line where an element begins.
  func line(_ index: Int) -> Int { elements[index].line }

  /// Whether the innermost element has exactly the name at `range` of some bytes.
  func lastIs(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    guard let last = elements.last, names.count - last.start == range.count else { return false }
    var offset = last.start
    for index in range {
      if bytes[index] != names[offset] { return false }
      offset += 1
    }
    return true
  }

  /// The innermost element of a name, upper and lower case being the same.
  func lastIndex(named name: ArraySlice<UInt8>) -> Int? {
    elements.indices.last { index in
      let other = self.name(index)
      return other.count == name.count
        && zip(other, name).allSatisfy { ASCII.lowercased($0) == ASCII.lowercased($1) }
    }
  }
}
