// SPDX-License-Identifier: MIT

import JSON
import Notes
import TestSupport
import Testing

/// Keys as a real editor sends them: after each one the right item is in the list.
@Suite(.timeLimit(.minutes(10)))
struct TypingTests {
  private let editor: ProgramEditor
  private let environment: ProgramEnvironment

  init() throws {
    let workspace = try LanternShow.workspace()
    environment = try ProgramEnvironment()
    let build = try ProgramRun(.podcastLS, ["index", "build"], in: workspace, environment)
    try #require(build.code == 0)
    editor = try ProgramEditor(workspace: workspace, environment)
    try editor.initialize()
  }

  @Test(arguments: [
    ("[[", LanternShow.adaSlug, LanternShow.adaSlug, 0),
    ("[[", LanternShow.brunoSlug, LanternShow.brunoSlug, 0),
    ("[[", "Bruno Käfer", "Bruno Käfer", 0),
    ("[[", "bruno kafer", "Bruno Käfer", 0),
    ("@", "bruno-kafer", "bruno-kafer", 0),
    ("@", "Ada Pinwheel", "ada-pinwheel", 0),
    ("We met ", "Bruno Käfer", "Bruno Käfer", 2),
    ("We met ", "Bruno Kafer", "Bruno Käfer", 2),
  ])
  func theRightItemNeverDisappears(
    _ before: String, _ typed: String, _ label: String, _ silent: Int
  ) throws {
    for suffix in ["", before == "[[" ? "]]" : "", " and more"] {
      // Wide characters before the cursor: columns are not bytes.
      try editor.open("a.md", "🏮 é \(before)\(suffix)\nNext line.\n")
      let start = TextPosition(line: 0, column: "🏮 é \(before)".utf16.count)
      try editor.type(typed, at: start, in: "a.md") { soFar, cursor in
        guard soFar.count >= silent else { return }
        let labels = try editor.completions("a.md", cursor)
        #expect(labels.contains(label), "after `\(before)\(soFar)` before `\(suffix)`")
      }
    }
    #expect(try editor.quit() == 0)
  }

  @Test func acceptingAnItemWritesOneWholeLink() throws {
    for suffix in ["", "]]", " and more"] {
      let line = "🏮 [[pin\(suffix)"
      try editor.open("a.md", "\(line)\n")
      let cursor = TextPosition(line: 0, column: "🏮 [[pin".utf16.count)
      let list = try editor.ask("textDocument/completion", "a.md", cursor)
      let item = try #require(
        list["items"]?.array?.first { $0["label"]?.string == LanternShow.adaSlug })
      #expect(item["filterText"]?.string?.hasPrefix("pin") ?? false)
      let accepted = try Self.apply(item, to: line)
      let rest = suffix == "]]" ? "" : suffix
      #expect(accepted == "🏮 [[\(LanternShow.adaSlug)]]\(rest)")
    }
  }

  @Test func aSingleBracketIsSilent() throws {
    try editor.open("a.md", "[\n")
    #expect(try editor.completions("a.md", TextPosition(line: 0, column: 1)) == [])
  }

  @Test func anItemIsResolvedToItsCard() throws {
    try editor.open("a.md", "[[pinwheel\n")
    let list = try editor.ask(
      "textDocument/completion", "a.md", TextPosition(line: 0, column: 10))
    let data = try #require(
      list["items"]?.array?.first { $0["label"]?.string == LanternShow.adaSlug }?["data"])
    let resolved = try editor.request("completionItem/resolve") {
      $0.field("label", LanternShow.adaSlug)
      $0.field("data") { Self.write(data, to: &$0) }
    }
    let documentation = resolved["documentation"]
    let card = documentation?["value"]?.string ?? documentation?.string ?? ""
    #expect(card.contains("A short wick smokes less than a long one."))
  }

  /// What the line is after the item's edit, by UTF-16 columns.
  private static func apply(_ item: JSONValue, to line: String) throws -> String {
    let edit = try #require(item["textEdit"])
    let range = try #require(edit["range"])
    let start = try #require(range["start"]?["character"]?.integer)
    let end = try #require(range["end"]?["character"]?.integer)
    let units = Array(line.utf16)
    let text = Array(try #require(edit["newText"]?.string).utf16)
    return String(decoding: units[..<start] + text + units[end...], as: UTF16.self)
  }

  /// What `data` holds is the server's business; it comes back as it was.
  private static func write(_ value: JSONValue, to writer: inout JSONWriter) {
    switch value.content {
    case .string(let text): writer.string(text)
    case .integer(let number): writer.integer(number)
    case .object(let members):
      writer.object { object in
        for member in members {
          object.name(member.name)
          write(member.value, to: &object)
        }
      }
    case .array(let items): writer.array(items) { write($1, to: &$0) }
    case .bool(let flag): writer.bool(flag)
    case .null, .number: writer.null()
    }
  }
}
