// SPDX-License-Identifier: MIT

import Foundation
import JSON
import LSP
import Testing

/// Folders that come and go, and what happens to files in them.
@Suite struct WorkspaceFolderTests {
  private func change(_ bench: Bench, added: [String] = [], removed: [String] = []) {
    bench.editor.notify("workspace/didChangeWorkspaceFolders") {
      $0.field("event") {
        $0.object {
          for (name, paths) in [("added", added), ("removed", removed)] {
            $0.name(name)
            $0.array(paths) { writer, path in
              writer.object {
                $0.field("uri", DocumentURI(path: path))
                $0.field("name", path)
              }
            }
          }
        }
      }
    }
    bench.editor.finishWork()
  }

  private func references(_ bench: Bench) throws -> [String] {
    bench.places(try bench.ask("references"))
  }

  @Test func anAddedFoldersNotesAreRead() throws {
    let bench = try Bench("Ada① Brook\n")
    try bench.folder.write("more/other.md", Array("@ada-brook".utf8))
    change(bench, added: [bench.folder.path("more")])
    #expect(
      try references(bench) == [
        "\(bench.folder.path("more/other.md")):0:1-0:10", "note.md:0:0-0:9",
      ])
    change(bench, added: [bench.folder.path("more")])
    change(bench, removed: [bench.folder.path("more")])
    #expect(try references(bench) == ["note.md:0:0-0:9"])
  }

  @Test func anAddedFoldersConfigurationApplies() throws {
    let bench = try Bench("Ada① Brook\n")
    try bench.folder.write(
      "more/.podcast-ls.json", Array(#"{"notes": {"ignore": ["Ada Brook"]}}"#.utf8))
    change(bench, added: [bench.folder.path("more")])
    #expect(try bench.ask("hover").isNull)
    change(bench, removed: [bench.folder.path("more")])
    #expect(!(try bench.ask("hover").isNull))
  }

  @Test func aFolderWithinAnotherCountsOnce() throws {
    let bench = try Bench("=== note.md\nAda① Brook\n=== sub/b.md\nAda Brook\n")
    change(bench, added: ["\(bench.workspace)/sub"])
    #expect(try references(bench) == ["note.md:0:0-0:9", "sub/b.md:0:0-0:9"])
  }

  @Test func aNoteThatIsWrittenRenamedOrRemovedOutsideIsSeen() throws {
    let bench = try Bench("Ada① Brook\n")
    try bench.folder.write("vault/b.md", Array("Ada Brook".utf8))
    bench.editor.fileChanged("\(bench.workspace)/b.md")
    #expect(try references(bench) == ["b.md:0:0-0:9", "note.md:0:0-0:9"])
    try FileManager.default.moveItem(
      atPath: "\(bench.workspace)/b.md", toPath: "\(bench.workspace)/c.md")
    bench.editor.fileChanged("\(bench.workspace)/b.md")
    bench.editor.fileChanged("\(bench.workspace)/c.md")
    #expect(try references(bench) == ["c.md:0:0-0:9", "note.md:0:0-0:9"])
    try FileManager.default.removeItem(atPath: "\(bench.workspace)/c.md")
    bench.editor.fileChanged("\(bench.workspace)/c.md")
    #expect(try references(bench) == ["note.md:0:0-0:9"])
  }

  @Test func aFolderThatGoesTakesItsNotesWithIt() throws {
    let bench = try Bench("=== note.md\nAda① Brook\n=== sub/deep/b.md\nAda Brook\n")
    #expect(try references(bench).count == 2)
    try FileManager.default.moveItem(
      atPath: "\(bench.workspace)/sub", toPath: bench.folder.path("elsewhere"))
    bench.editor.fileChanged("\(bench.workspace)/sub")
    bench.editor.finishWork()
    #expect(try references(bench) == ["note.md:0:0-0:9"])
  }

  // MARK: Watching

  private static let watching =
    #"{"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}}"#

  @Test func theClientIsAskedToWatchWhereItCan() throws {
    let bench = try Bench("x", capabilities: Self.watching)
    let asked = bench.requests("client/registerCapability")
    let registration = try #require(asked.first?.params?["registrations"]?.array?.first)
    #expect(asked.count == 1)
    #expect(registration["method"]?.string == "workspace/didChangeWatchedFiles")
    let watchers = registration["registerOptions"]?["watchers"]?.array ?? []
    #expect(
      watchers.map { $0["globPattern"]?.string } == [
        "**/*.{markdown,md,mdx,qmd,rmd}", "**/.podcast-ls.json", "**/*",
      ])
    #expect(watchers.map { $0["kind"]?.integer } == [nil, nil, 4])
  }

  @Test func nothingIsRegisteredThatWasNotOffered() throws {
    #expect(try Bench("x").requests("client/registerCapability").isEmpty)
  }

  @Test func whatTheClientSaysOfFilesCounts() throws {
    let bench = try Bench("Ada① Brook\n", capabilities: Self.watching)
    try bench.folder.write("vault/b.md", Array("Ada Brook".utf8))
    bench.editor.notify("workspace/didChangeWatchedFiles") {
      $0.field("changes") { writer in
        writer.array {
          $0.object {
            $0.field("uri", bench.uri("b.md"))
            $0.field("type", 1)
          }
        }
      }
    }
    #expect(try references(bench) == ["b.md:0:0-0:9", "note.md:0:0-0:9"])
  }
}
