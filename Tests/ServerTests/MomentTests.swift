// SPDX-License-Identifier: MIT

import Catalog
import JSON
import Testing

/// Times in episodes, as an editor sees them.
@Suite struct MomentTests {
  private func bench(_ note: String) throws -> Bench {
    let bench = try Bench(note, opens: false)
    bench.indexer.change {
      $0[0].chapters = [
        Chapter(start: 0, title: "Hello"), Chapter(start: 754, title: "The moon"),
        Chapter(start: 790, title: "Spring tides"),
      ]
    }
    bench.editor.fileChanged(bench.page)
    bench.editor.finishWork()
    bench.open("note.md")
    return bench
  }

  @Test(arguments: [
    (
      "ada-brook-on-tides-and-time@①", ["0:00 Hello", "12:34 The moon", "13:10 Spring tides"],
      "0:28-0:28", ""
    ),
    ("@sea-talk/ada-brook-on-tides-and-time@12:3①", ["12:34 The moon"], "0:38-0:42", ""),
    ("🎧 [[ada-brook-on-tides-and-time#t=13①", ["13:10 Spring tides", "13:00"], "0:35-0:37", "]]"),
    (
      "[[ada-brook-on-tides-and-time#t=13:①10]] x", ["13:10 Spring tides", "13:00"], "0:32-0:37", ""
    ),
    ("[[Ada Brook#t=①", [], "", ""),
    ("me@①", [], "", ""),
  ])
  func timesAreCompleted(
    _ note: String, _ labels: [String], _ range: String, _ closing: String
  ) throws {
    let bench = try bench(note)
    let list = try bench.ask("completion")
    #expect(bench.labels(list) == labels)
    guard let item = list["items"]?.array?.first, let label = labels.first else { return }
    let time = label.prefix { $0 != " " } + closing
    #expect(item["textEdit"]?["newText"]?.string == String(time))
    #expect(Bench.range(item["textEdit"]?["range"]) == range)
    let filtered = (item["filterText"] ?? item["label"])?.string
    #expect(filtered?.hasPrefix(String(time.prefix(2))) ?? false)
  }

  @Test func hoverShowsTheChapter() throws {
    let hover = try bench("see ada-brook-on-tides-and-time@12:①50").ask("hover")
    let text = try #require(hover["contents"]?["value"]?.string)
    #expect(text.contains("\n\n**At 12:50:** [The moon](https://sea.example/4)\n\n"))
    #expect(Bench.range(hover["range"]) == "0:4-0:37")
  }

  @Test func definitionIsThatOfTheEpisode() throws {
    let bench = try bench("[[ada-brook-on-tides-and-time#t=12①:34|then]]")
    #expect(bench.places(try bench.ask("definition")) == ["\(bench.page):3:0-3:27"])
  }

  @Test func anEqualsSignAsksForTimes() throws {
    let bench = try Bench("x")
    let result = try bench.freshEditor().request("initialize") {
      $0.field("capabilities") { $0.object { _ in } }
    }.get()
    let triggers = result["capabilities"]?["completionProvider"]?["triggerCharacters"]?.strings
    #expect(triggers == ["[", "@", "="])
  }
}
