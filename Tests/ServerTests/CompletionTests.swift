// SPDX-License-Identifier: MIT

import JSON
import LSP
import Testing

@Suite struct CompletionTests {
  @Test(arguments: [
    ("[[tid①", "ada-brook-on-tides-and-time"), ("[[Ada①", "Ada Brook"),
    ("[[sal①", "jorg-ost-on-salt-in-the-soil"), ("[[roads①", "Salt Roads"),
    ("[[sea ta①", "Sea Talk"), ("@ost①", "jorg-ost"), ("Met Jörg Ö①", "Jörg Öst"),
    ("Met jo Ost①", "Jörg Öst"), ("@jorg-ost met Ad①", "Ada Brook"), ("Ad①", "Ada Brook"),
    ("---\nguests: [ad①]\n---\n", "Ada Brook"),
    ("---\nepisode: shor①\n---\n", "ada-brook-returns-to-the-shore"),
    ("---\nshow: se①\n---\n", "Sea Talk"),
  ])
  func offers(_ note: String, _ label: String) throws {
    let bench = try Bench(note)
    #expect(bench.labels(try bench.ask("completion")).contains(label))
  }

  @Test(arguments: [
    ("[[tdies①", "ada-brook-on-tides-and-time"), ("@jrog①", "jorg-ost"),
    ("Met Jorg Ots①", "Jörg Öst"), ("---\nguests: [Ada Broko①]\n---\n", "Ada Brook"),
  ])
  func forgivesOneTypo(_ note: String, _ label: String) throws {
    let bench = try Bench(note)
    let list = try bench.ask("completion")
    #expect(bench.labels(list).first == label)
    #expect(list["isIncomplete"]?.bool == true)
  }

  /// Of a list without items that is complete, clients conclude that the grown word has none either.
  @Test(arguments: [
    ("Met ①Ad", true), ("Met A①", true), ("Met so①", true), ("Met é①", true), ("①", false),
    ("Met. ①", false),
  ])
  func nothingIsFinalWhileAWordGrows(_ note: String, _ isIncomplete: Bool) throws {
    let list = try Bench(note).ask("completion")
    #expect(list["items"]?.array?.isEmpty == true)
    #expect(list["isIncomplete"]?.bool == isIncomplete)
  }

  @Test(arguments: ["[[ada①", "[[①"])
  func whatTheWorkspaceMentionsComesFirst(_ typed: String) throws {
    let bench = try Bench(
      """
      === note.md
      \(typed)
      === other.md
      Heard [[ada-brook-returns-to-the-shore]].
      """)
    let labels = bench.labels(try bench.ask("completion"))
    #expect(labels.first == "ada-brook-returns-to-the-shore")
  }

  @Test func whatThisNoteMentionsComesFirst() throws {
    let bench = try Bench(
      """
      === note.md
      Heard [[ada-brook-returns-to-the-shore]].

      [[ada①
      === other.md
      Heard [[ada-brook-on-tides-and-time]].
      """)
    let labels = bench.labels(try bench.ask("completion"))
    #expect(
      labels.prefix(2) == ["ada-brook-returns-to-the-shore", "ada-brook-on-tides-and-time"])
  }

  @Test(arguments: [
    "[①", "ad①", "Jrog①", "A①", "`[[ad①`", "\n\n    [[ad①", "me@ad①", "x <!-- @ad① -->",
  ])
  func isSilent(_ note: String) throws {
    let bench = try Bench(note)
    #expect(bench.labels(try bench.ask("completion")).isEmpty)
  }

  @Test(arguments: [
    ("[[ada-brook-on①", "ada-brook-on-tides-and-time]]", "0:2-0:14"),
    ("[[ada-brook-on①]]", "ada-brook-on-tides-and-time", "0:2-0:14"),
    ("[[ada-①brook-on]] x", "ada-brook-on-tides-and-time", "0:2-0:14"),
    ("🎧 @ada-brook-on①", "ada-brook-on-tides-and-time", "0:4-0:16"),
  ])
  func theEditCoversTheToken(_ note: String, _ text: String, _ range: String) throws {
    let bench = try Bench(note)
    let items = try bench.ask("completion")["items"]?.array ?? []
    let item = try #require(items.first { $0["label"]?.string == "ada-brook-on-tides-and-time" })
    #expect(item["textEdit"]?["newText"]?.string == text)
    #expect(Bench.range(item["textEdit"]?["range"]) == range)
    #expect(item["insertText"]?.string == text)
    #expect(item["insertTextMode"]?.integer == 1)
    #expect(item["detail"]?.string == "Ada Brook on Tides and Time (2021-03-04)")
  }

  @Test(arguments: [(true, 2), (false, nil)])
  func aNameWithASpaceIsASnippetWhereSnippetsAreTaken(_ takes: Bool, _ format: Int?) throws {
    let bench = try Bench(
      "[[ada br①",
      capabilities:
        #"{"textDocument": {"completion": {"completionItem": {"snippetSupport": \#(takes)}}}}"#)
    let items = try bench.ask("completion")["items"]?.array ?? []
    let person = try #require(items.first { $0["label"]?.string == "Ada Brook" })
    #expect(person["insertTextFormat"]?.integer == format)
    #expect(person["textEdit"]?["newText"]?.string == "Ada Brook]]")
    let slug = try #require(items.first { $0["kind"]?.integer == 18 })
    #expect(slug["insertTextFormat"] == nil)
  }

  /// A client that filtered the first list by itself would never find a title or a host.
  @Test(arguments: ["[[①", "@①", "[[sea①"])
  func moreLettersAreAskedAbout(_ note: String) throws {
    let list = try Bench(note).ask("completion")
    #expect(list["items"]?.array?.isEmpty == false)
    #expect(list["isIncomplete"]?.bool == true)
  }

  @Test func aLabelThatBeginsAsTypedIsItsOwnFilterText() throws {
    let items = try Bench("[[ada-b①").ask("completion")["items"]?.array ?? []
    let texts = items.map { [$0["label"]?.string, $0["filterText"]?.string] }
    #expect(texts.contains(["ada-brook-on-tides-and-time", nil]))
    #expect(texts.contains(["Ada Brook", "ada-b Ada Brook"]))
  }

  @Test func whatWasTypedBeginsTheFilterText() throws {
    let bench = try Bench("[[tides①")
    let list = try bench.ask("completion")
    #expect(list["isIncomplete"]?.bool == true)
    let items = list["items"]?.array ?? []
    #expect(!items.isEmpty)
    #expect(items.allSatisfy { $0["filterText"]?.string?.hasPrefix("tides") ?? false })
    let order = items.compactMap { $0["sortText"]?.string }
    #expect(order == order.sorted() && Set(order.map(\.count)).count == 1)
  }

  @Test(arguments: [
    ("[[", "ada-brook-on-tides-and-time", "ada-brook-on-tides-and-time"),
    ("[[", "Jörg Öst", "Jörg Öst"), ("[[", "Öst Jörg", "Jörg Öst"),
    ("@", "jorg-ost-on-salt-in-the-soil", "jorg-ost-on-salt-in-the-soil"),
    ("[[", "Ada Brook Returns to the Shore", "ada-brook-returns-to-the-shore"),
    ("[[", "sea-talk/ada-brook-on-tides-and-time", "ada-brook-on-tides-and-time"),
    ("Hello ", "Ada Brook", "Ada Brook"), ("🎧 e\u{301} ", "Jörg Öst", "Jörg Öst"),
  ])
  func typedLetterByLetterTheItemStays(_ before: String, _ text: String, _ label: String) throws {
    let bench = try Bench("①\n")
    let uri = bench.uri("note.md")
    let isProse = before.hasSuffix(" ")
    var typed = ""
    for character in before + text {
      let end = Position(line: 0, character: typed.utf16.count)
      bench.editor.edit(uri, LSPRange(start: end, end: end), String(character))
      typed.append(character)
      // In prose two letters begin it; between brackets none are needed.
      guard typed.count >= before.count + (isProse ? 2 : 0) else { continue }
      let place = Position(line: 0, character: typed.utf16.count)
      let list = try bench.editor.ask("textDocument/completion", uri, place).get()
      #expect(bench.labels(list).contains(label), "\(typed)")
    }
  }

  @Test func resolveBringsTheCard() throws {
    let bench = try Bench(
      "[[tides①",
      capabilities:
        #"{"textDocument": {"completion": {"completionItem": {"documentationFormat": ["markdown"]}}}}"#
    )
    let item = try #require(try bench.ask("completion")["items"]?.array?.first)
    let data = try #require(item["data"]?.string)
    let resolved = try bench.editor.request("completionItem/resolve") {
      $0.field("label", item["label"]?.string)
      $0.field("data", data)
    }.get()
    #expect(resolved["label"]?.string == "ada-brook-on-tides-and-time")
    #expect(resolved["documentation"]?["kind"]?.string == "markdown")
    #expect(
      resolved["documentation"]?["value"]?.string?.hasPrefix("### Ada Brook on Tides") ?? false)
  }

  @Test func whoDeclaresNoFormatIsSentAString() throws {
    let bench = try Bench("①")
    let resolved = try bench.editor.request("completionItem/resolve") {
      $0.field("label", "x")
      $0.field("data", "episode:sea-talk/ada-brook-on-tides-and-time")
    }.get()
    #expect(resolved["documentation"]?.string?.hasPrefix("Ada Brook on Tides and Time\n") ?? false)
  }

  @Test func resolveOfAStrangerIsTheItemAsItCame() throws {
    let bench = try Bench("①")
    let resolved = try bench.editor.request("completionItem/resolve") {
      $0.field("label", "x")
      $0.field("data", "episode:sea-talk/gone")
    }.get()
    #expect(resolved["label"]?.string == "x")
    #expect(resolved["documentation"] == nil)
  }
}
