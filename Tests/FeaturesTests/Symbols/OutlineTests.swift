// SPDX-License-Identifier: MIT

import Features
import Notes
import Testing

@Suite struct OutlineTests {
  private func outline(_ text: String, withHeadings: Bool = true) throws -> [OutlineItem] {
    let lantern = try LanternCatalog()
    return try Outline(catalog: lantern.catalog) { _ in true }
      .items(of: lantern.note(text), withHeadings: withHeadings)
  }

  private func text(_ items: [OutlineItem]) -> String {
    items.map { item in
      item.children.isEmpty ? item.name : "\(item.name)(\(text(item.children)))"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    (
      "Otto Lumen\n# A\nOtto Lumen\n## B\nCleo Wick\n# C\n",
      "Otto Lumen A(Otto Lumen B(Cleo Wick)) C"
    ),
    ("### A\n# B\n### C\n## D\n# E\nCleo Wick", "A B(C D) E(Cleo Wick)"),
    ("# [[Otto Lumen]]\n", "[[Otto Lumen]](Otto Lumen)"),
    ("#\nCleo Wick", "#(Cleo Wick)"),
    ("Otto\nLumen\n===\nCleo Wick", "Otto Lumen(Otto Lumen Cleo Wick)"),
    ("---\nguest: Otto Lumen\n---\n# A\n", "Otto Lumen A"),
    ("", ""),
  ])
  func mentionsStandUnderTheirHeadings(_ note: String, _ expected: String) throws {
    #expect(text(try outline(note)) == expected)
  }

  @Test func rangesHoldTheirSelectionsAndChildren() throws {
    func check(_ item: OutlineItem) {
      #expect(item.range.lowerBound <= item.selection.lowerBound)
      #expect(item.selection.upperBound <= item.range.upperBound)
      for child in item.children {
        #expect(item.range.lowerBound <= child.range.lowerBound)
        #expect(child.range.upperBound <= item.range.upperBound)
        check(child)
      }
    }
    let items = try outline(
      "# A\n[[light-houses-and-mirrors#t=12:34|x]]\n### B\nhttps://lantern.example/3\n# [x](https://lantern.example/1)\n"
    )
    #expect(items.count == 2)
    items.forEach(check)
  }

  @Test func detailsTellMentionsApart() throws {
    let items = try outline(
      "@light-houses-and-mirrors@12:34 Otto Lumen @lantern-hour", withHeadings: false)
    #expect(items.map(\.detail) == ["at 12:34, 2022-05-02", "person", "show"])
  }

  @Test func manyHeadingsAreNoTrouble() throws {
    let text = (0..<3000).map { "\(String(repeating: "#", count: $0 % 6 + 1)) \($0)\n" }.joined()
    #expect(try outline(text).count == 500)
  }
}
