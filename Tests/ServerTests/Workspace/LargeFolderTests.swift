// SPDX-License-Identifier: MIT

import JSON
import Notes
import Testing

/// A folder opened as a workspace that holds more than anybody's notes.
@Suite struct LargeFolderTests {
  private func limit(folders: Int) -> NoteFolder.Limit {
    var limit = NoteFolder.Limit()
    limit.folders = folders
    return limit
  }

  private static let notes = """
    === note.md
    Ada① Brook
    === one/b.md
    Ada Brook
    === two/c.md
    Ada Brook
    """

  @Test func isReadInPartAndTheUserIsToldOnceWhatToDo() throws {
    let bench = try Bench(Self.notes, noteLimit: limit(folders: 2))
    #expect(bench.places(try bench.ask("references")) == ["note.md:0:0-0:9", "one/b.md:0:0-0:9"])
    bench.editor.fileChanged("")
    bench.editor.finishWork()
    #expect(bench.messages.count == 1)
    let message = try #require(bench.messages.first)
    #expect(message.hasPrefix("\(bench.workspace) holds more files than podcast-ls looks at"))
    #expect(message.hasSuffix("notes.include of \(bench.workspace)/.podcast-ls.json"))
  }

  @Test func isReadWholeWhereTheConfigurationNamesTheFolderOfNotes() throws {
    let bench = try Bench(
      Self.notes, configuration: #", "notes": {"include": ["two/**", "/note.md"]}"#,
      noteLimit: limit(folders: 3))
    #expect(bench.places(try bench.ask("references")) == ["note.md:0:0-0:9", "two/c.md:0:0-0:9"])
    #expect(bench.messages == [])
  }
}
