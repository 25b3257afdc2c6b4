// SPDX-License-Identifier: MIT

/// The blocks that are open: lists and their items, quotations, a heading.
struct BlockState {
  private struct List {
    var isOrdered: Bool
    /// Of the item that comes next.
    var number = 1
    /// Columns before the marks of its items.
    var indent: Int
    /// Whether an item is open.
    var isInItem = false
    /// Whether the open item has a line.
    var hasLine = false
  }

  /// Deeper lists are read as parts of the one that holds them.
  private static let deepest = 6

  private var lists: [List] = []
  /// Lists beyond the deepest, which end before it does.
  private var tooDeep = 0
  private var quotes = 0
  var heading: Int?

  var isQuoted: Bool { quotes > 0 }

  /// What a line is that begins a block here.
  func kind(behindBreak: Bool = false) -> BodyLine.Kind {
    if let heading { return .heading(level: heading) }
    guard let list = lists.last, list.isInItem else {
      return behindBreak ? .lineBreak : .paragraph
    }
    if list.hasLine { return .itemBreak(indent: list.indent) }
    return .item(indent: list.indent, number: list.isOrdered ? list.number : nil)
  }

  /// - Parameter line: whether there was one.
  mutating func didEnd(line: Bool) {
    if line, !lists.isEmpty { lists[lists.count - 1].hasLine = true }
  }

  mutating func beginList(isOrdered: Bool) {
    guard lists.count < Self.deepest else {
      tooDeep += 1
      return
    }
    let outer = lists.last
    let width = outer?.isOrdered == true ? 3 : 2
    lists.append(
      List(
        isOrdered: isOrdered, indent: outer.map { $0.isInItem ? $0.indent + width : $0.indent } ?? 0
      ))
  }

  mutating func endList() {
    if tooDeep > 0 { tooDeep -= 1 } else { _ = lists.popLast() }
  }

  /// An item outside a list makes one.
  mutating func beginItem() {
    if lists.isEmpty { beginList(isOrdered: false) }
    endItem()
    lists[lists.count - 1].isInItem = true
  }

  mutating func endItem() {
    guard let list = lists.last, list.isInItem else { return }
    if list.hasLine { lists[lists.count - 1].number += 1 }
    (lists[lists.count - 1].isInItem, lists[lists.count - 1].hasLine) = (false, false)
  }

  mutating func beginQuote() { quotes = min(quotes + 1, 100) }

  mutating func endQuote() { quotes = max(0, quotes - 1) }
}
