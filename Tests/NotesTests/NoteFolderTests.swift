// SPDX-License-Identifier: MIT

import Foundation
import Naming
import Notes
import Testing

@Suite struct NoteFolderTests {
  /// A folder that goes away with the test; files are made with the folders they need.
  private func withFolder(
    _ files: [String], _ body: (URL) throws -> Void
  ) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for file in files {
      let url = root.appending(path: file)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.utf8).write(to: url)
    }
    try body(root)
  }

  private func list(_ folder: NoteFolder, _ root: URL) -> [String] {
    folder.list().paths.map { String($0.dropFirst(root.path.count + 1)) }
  }

  private static let files = [
    "b.md", "a.MARKDOWN", "c.txt", "md", ".md", "sub/deep/d.qmd", "sub/e.md", ".obsidian/f.md",
    "node_modules/g.md", ".hidden.md", "drafts/h.md", "drafts/keep/i.md", "ö.rmd",
  ]

  @Test func listsNotesOnly() throws {
    try withFolder(Self.files) { root in
      #expect(
        list(NoteFolder(root: root.path), root) == [
          "a.MARKDOWN", "b.md", "ö.rmd", "drafts/h.md", "sub/e.md", "drafts/keep/i.md",
          "sub/deep/d.qmd",
        ])
    }
  }

  @Test(arguments: [
    ([], ["drafts/**", "*.rmd", "deep"], ["a.MARKDOWN", "b.md", "sub/e.md"]),
    (["sub/**"], [], ["sub/e.md", "sub/deep/d.qmd"]),
    (["/b.md", "i.md"], [], ["b.md", "drafts/keep/i.md"]),
    (["**/*.md"], ["drafts/", "sub/"], ["b.md"]),
  ])
  func patterns(_ includes: [String], _ excludes: [String], _ expected: [String]) throws {
    try withFolder(Self.files) { root in
      let folder = NoteFolder(
        root: root.path + "/", includes: includes, excludes: excludes)
      #expect(list(folder, root) == expected)
      for file in Self.files {
        #expect(folder.contains(root.path + "/" + file) == expected.contains(file), "\(file)")
      }
    }
  }

  @Test func linksStayInside() throws {
    try withFolder(["root/a.md", "root/sub/b.md", "secret.md"]) { parent in
      let root = parent.appending(path: "root")
      for (name, target) in [
        ("loop", "."), ("out.md", "../secret.md"), ("in.md", "sub/b.md"), ("gone.md", "nowhere"),
      ] {
        try FileManager.default.createSymbolicLink(
          atPath: root.appending(path: name).path, withDestinationPath: target)
      }
      #expect(list(NoteFolder(root: root.path), root) == ["a.md", "in.md", "sub/b.md"])
    }
  }

  @Test(arguments: [
    (\NoteFolder.Limit.notes, 4, 3, ["a.md", "b.md", "one/c.md"]),
    (\.entries, 7, 6, ["a.md", "b.md", "one/c.md"]),
    (\.entries, 7, 4, ["a.md", "b.md"]),
    (\.folders, 4, 2, ["a.md", "b.md", "one/c.md"]),
    (\.folders, 4, 3, ["a.md", "b.md", "one/c.md"]),
  ])
  func stopsAtALimitAndSaysSo(
    _ what: any WritableKeyPath<NoteFolder.Limit, Int> & Sendable, _ enough: Int, _ tooFew: Int,
    _ expected: [String]
  ) throws {
    try withFolder(["a.md", "b.md", "one/c.md", "two/deep/d.md", ".git/objects/e.md"]) { root in
      var limit = NoteFolder.Limit()
      limit[keyPath: what] = enough
      let whole = NoteFolder(root: root.path, limit: limit)
      #expect(!whole.list().isTruncated)
      #expect(list(whole, root) == ["a.md", "b.md", "one/c.md", "two/deep/d.md"])
      limit[keyPath: what] = tooFew
      let part = NoteFolder(root: root.path, limit: limit)
      #expect(part.list().isTruncated)
      #expect(list(part, root) == expected)
    }
  }

  @Test func stopsWhenTimeIsUpOrNobodyWaits() throws {
    try withFolder(["a.md", "one/b.md"]) { root in
      var limit = NoteFolder.Limit()
      limit.time = .zero
      #expect(NoteFolder(root: root.path, limit: limit).list().isTruncated)
      #expect(NoteFolder(root: root.path).list(isCancelled: { true }).paths.isEmpty)
    }
    #expect(NoteFolder(root: "/nowhere/at/all").list().paths.isEmpty)
  }

  /// Where notes are included by folder, the rest of a home directory is not walked.
  @Test(arguments: [
    (["notes/**"], ["", "notes", "notes/deep"]),
    (["/notes/deep/*.md"], ["", "notes", "notes/deep"]),
    (["notes/{a,b}/*.md", "work/*.md"], ["", "notes", "work", "notes/deep"]),
    (["**/deep/*.md"], ["", "music", "notes", "work", "music/deep", "notes/deep"]),
    (["a.md"], ["", "music", "notes", "work", "music/deep", "notes/deep"]),
    (["notes/**", "a.md"], ["", "music", "notes", "work", "music/deep", "notes/deep"]),
  ])
  func entersOnlyWhatMayHoldNotes(_ includes: [String], _ expected: [String]) throws {
    try withFolder(["notes/deep/a.md", "music/deep/a.md", "work/a.md"]) { root in
      let folders = NoteFolder(root: root.path, includes: includes).list().folders
      #expect(folders.map { $0.dropFirst(root.path.count + 1) } == expected.map { $0[...] })
    }
  }

  @Test func readsRegularFiles() throws {
    try withFolder(["a.md"]) { root in
      #expect(NoteFile.read(root.appending(path: "a.md").path) == Array("a.md".utf8))
      #expect(NoteFile.read(root.path) == nil)
      #expect(NoteFile.read(root.path + "/b.md") == nil)
      let large = root.appending(path: "large.md")
      try Data(count: NoteFile.maximumSize + 1).write(to: large)
      #expect(NoteFile.read(large.path) == nil)
    }
    #expect(NoteFile.read("/dev/zero") == nil)
  }

  @Test func names() {
    #expect(NoteName.of(path: "/a/b.c/Ada Quill.md") == "Ada Quill")
    #expect(NoteName.of(path: "x/.md") == ".md")
    #expect(NoteName.hash("BÖRJE") == NoteName.hash("borje"))
  }
}
